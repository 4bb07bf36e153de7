package dev.smithwright.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The guide that shows the table.
 *
 * @param file where it is
 */
public record Guide(Path file) {

    private static final String START = "<!-- Written by benchmarks/run --write. -->\n";
    private static final String END = "<!-- end -->\n";

    /**
     * Puts the table, and what it was measured with, in the place of the one that is there.
     *
     * @throws IOException if the guide cannot be read or written
     * @throws IllegalStateException if the guide has no place for it
     */
    public void write(Table table) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf(START);
        int end = text.indexOf(END, start);
        if (start < 0 || end < 0) {
            throw new IllegalStateException(file + " has no place for the table: " + START + END);
        }
        Files.writeString(
                file, text.substring(0, start + START.length()) + conditions() + table.text() + text.substring(end));
    }

    private static String conditions() {
        return "Java " + Runtime.version().feature() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, load and server on one machine.\n\n";
    }
}
