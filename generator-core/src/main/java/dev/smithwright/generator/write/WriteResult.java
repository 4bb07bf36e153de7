package dev.smithwright.generator.write;

import java.util.List;

/**
 * What became of the files. Paths are relative to the output folder, separated by {@code /}, and sorted.
 *
 * @param written new files, and those with new content
 * @param unchanged files that had the right bytes already
 * @param removed files of an earlier run that are no longer produced
 */
public record WriteResult(List<String> written, List<String> unchanged, List<String> removed) {

    /** Copies the lists. */
    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
