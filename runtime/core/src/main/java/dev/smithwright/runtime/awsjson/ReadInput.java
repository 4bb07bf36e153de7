package dev.smithwright.runtime.awsjson;

import dev.smithwright.runtime.shape.MissingMember;
import java.util.List;

/**
 * An input that a caller sent.
 *
 * @param input the input; a required member that is missing has its type's zero value
 * @param missing required members that the caller left out, for the validator to report
 * @param <I> type of the input
 */
public record ReadInput<I>(I input, List<MissingMember> missing) {

    public ReadInput {
        missing = List.copyOf(missing);
    }
}
