package dev.smithwright.benchmarks.report;

import java.util.List;

/**
 * What a group of benchmarks has found.
 *
 * @param rows the rows of its table
 * @param figures what a table does not show
 */
public record Findings(List<Row> rows, List<Figure> figures) {

    /** Copies the lists. */
    public Findings {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }

    /** Numbers alone. */
    public static Findings of(List<Row> rows) {
        return new Findings(rows, List.of());
    }
}
