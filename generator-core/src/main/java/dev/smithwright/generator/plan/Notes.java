package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model's traits tell people of a shape or member, besides its documentation.
 *
 * @param since the version in which it appeared; null where the model has none
 * @param unstable whether it may change
 * @param internal whether it is for its owner's use
 * @param recommendation why to set it; null where the model does not recommend it, empty where it gives no reason
 * @param links what else to read, in model order
 */
public record Notes(
        @Nullable String since,
        boolean unstable,
        boolean internal,
        @Nullable String recommendation,
        List<Link> links) {

    /** Nothing to tell. */
    public static final Notes NONE = new Notes(null, false, false, null, List.of());

    /**
     * A page to read.
     *
     * @param title its name
     * @param address its address, as the model has it
     */
    public record Link(String title, String address) {}

    /** Copies the list. */
    public Notes {
        links = List.copyOf(links);
    }
}
