package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example of a call, as the trait {@code smithy.api#examples} has it.
 *
 * @param title its name
 * @param text what the model says of it, CommonMark or HTML; null where it says nothing
 * @param input what is asked for; null where that does not fit the model
 * @param output what is answered, as far as it fits the model
 * @param error the error that is answered; null where the call succeeds
 * @param message the message of the error; null where the model has none
 */
public record ExamplePlan(
        String title,
        @Nullable String text,
        @Nullable List<ExampleValue.Assignment> input,
        List<ExampleValue.Assignment> output,
        @Nullable JavaType error,
        @Nullable String message) {

    /** Copies the lists. */
    public ExamplePlan {
        input = input == null ? null : List.copyOf(input);
        output = List.copyOf(output);
    }
}
