package dev.smithwright.generator.load.c2j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call, as an example.
 *
 * @param title in a few words
 * @param description in more words
 * @param input what goes in
 * @param output what comes out
 */
record ExampleDescription(
        @Nullable String title,
        @Nullable String description,
        @Nullable Map<String, Object> input,
        @Nullable Map<String, Object> output) {

    /** The content of an {@code examples-1.json}: by operation. */
    record File(Map<String, List<ExampleDescription>> examples) {

        /** Fills in what is absent. */
        File {
            examples = Absent.orEmpty(examples);
        }
    }
}
