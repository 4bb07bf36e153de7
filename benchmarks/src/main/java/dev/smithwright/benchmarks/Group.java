package dev.smithwright.benchmarks;

import dev.smithwright.benchmarks.report.Findings;
import java.io.IOException;

/** Benchmarks that are run together, and have a table of their own in the guide. */
@FunctionalInterface
interface Group {

    /**
     * Measures, for some minutes, and returns what was found.
     *
     * @throws IOException if there is no place for temporary files
     */
    Findings run() throws IOException;
}
