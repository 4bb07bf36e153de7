package dev.smithwright.benchmarks;

import dev.smithwright.benchmarks.report.Row;
import java.io.IOException;
import java.util.List;

/** Benchmarks that are run together, and have a table of their own in the guide. */
@FunctionalInterface
interface Group {

    /**
     * Measures, for some minutes, and returns what was found.
     *
     * @throws IOException if there is no place for temporary files
     */
    List<Row> run() throws IOException;
}
