package dev.smithwright.generator.select;

import java.util.List;

/**
 * What to take by the tags of Smithy's trait {@code tags}, after the operations are chosen by name.
 *
 * @param include only operations that carry one of these tags are taken; empty for all
 * @param exclude operations, members, errors and enum values that carry one of these tags are left out
 */
public record TagSelection(List<String> include, List<String> exclude) {

    /** Whatever the tags. */
    public static final TagSelection ALL = new TagSelection(List.of(), List.of());

    /** Copies the lists. */
    public TagSelection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
