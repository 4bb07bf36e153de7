package dev.smithwright.generator.write;

import java.util.List;

/**
 * A file that is not as the model would have it.
 *
 * @param path relative to the output folder, separated by {@code /}
 * @param kind how it differs
 * @param before its lines on the disk; none where it is missing
 * @param after the lines that would be generated; none where it would not be
 */
public record SourceDifference(String path, Kind kind, List<String> before, List<String> after) {

    /** How a file differs. */
    public enum Kind {
        /** It would be generated, and is not there. */
        MISSING,
        /** It is there with other content. */
        CHANGED,
        /** It is there, and would no longer be generated. */
        STALE
    }

    /** Copies the lists. */
    public SourceDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
