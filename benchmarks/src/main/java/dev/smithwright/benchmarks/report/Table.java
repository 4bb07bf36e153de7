package dev.smithwright.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Rows as people read them: aligned text that is Markdown as well. */
public record Table(List<Row> rows) {

    private static final List<String> HEAD = List.of("what", "who", "median", "", "ratio", "to");

    public Table {
        rows = List.copyOf(rows);
    }

    /** Returns the table as text, a line per row, each ended by {@code \n}. */
    public String text() {
        List<List<String>> cells = rows.stream().map(Table::cells).toList();
        StringBuilder text = new StringBuilder();
        append(text, cells, HEAD);
        append(text, cells, HEAD.stream().map(name -> "").toList());
        cells.forEach(row -> append(text, cells, row));
        return text.toString();
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.subject(), row.contender(), number(row.value()), row.unit(), number(row.ratio()), row.peer());
    }

    /** Three digits say all that a measurement knows. */
    private static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    private static void append(StringBuilder text, List<List<String>> cells, List<String> row) {
        boolean isRule = row.stream().allMatch(String::isEmpty);
        for (int column = 0; column < row.size(); column++) {
            int width = width(cells, column);
            text.append("| ")
                    .append(isRule ? "-".repeat(width) : padded(row.get(column), width, column))
                    .append(' ');
        }
        text.append("|\n");
    }

    private static int width(List<List<String>> cells, int column) {
        int least = Math.max(3, HEAD.get(column).length());
        return cells.stream().mapToInt(row -> row.get(column).length()).reduce(least, Math::max);
    }

    /** Numbers stand to the right. */
    private static String padded(String cell, int width, int column) {
        String space = " ".repeat(width - cell.length());
        return HEAD.get(column).equals("median") || HEAD.get(column).equals("ratio") ? space + cell : cell + space;
    }
}
