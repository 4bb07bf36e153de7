package dev.smithwright.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The guide that shows a table for each group of benchmarks.
 *
 * @param file where it is
 */
public record Guide(Path file) {

    private static final String END = "<!-- end -->\n";

    /**
     * Puts the table, and what it was measured with, in the place of the one that is there for the group, and figures beside
     * the guide.
     *
     * @throws IOException if the guide cannot be read or written
     * @throws IllegalStateException if the guide has no place for it
     */
    public void write(String group, Findings findings) throws IOException {
        String text = Files.readString(file);
        String startMark = "<!-- Written by benchmarks/run --write " + group + " -->\n";
        int start = text.indexOf(startMark);
        int end = text.indexOf(END, start);
        if (start < 0 || end < 0) {
            throw new IllegalStateException(file + " has no place for the table: " + startMark + END);
        }
        Files.writeString(
                file,
                text.substring(0, start + startMark.length())
                        + conditions()
                        + new Table(findings.rows()).text()
                        + text.substring(end));
        for (Figure figure : findings.figures()) {
            Files.writeString(file.resolveSibling(figure.name()), figure.text());
        }
    }

    private static String conditions() {
        return "Java " + Runtime.version().feature() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, all on one machine.\n\n";
    }
}
