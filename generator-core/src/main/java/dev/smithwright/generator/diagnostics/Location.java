package dev.smithwright.generator.diagnostics;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Comparator;
import software.amazon.smithy.model.SourceLocation;

/**
 * A place in a file.
 *
 * @param file the file as the user named it, or an empty string where a problem has no file, as in a parameter
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column the column, counted from 1; 0 for the file as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location>, Serializable {

    /** No file: the problem lies in what was asked for. */
    public static final Location NONE = new Location("", 0, 0);

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** Returns the file as a whole. */
    public static Location of(Path file) {
        return new Location(file.toString(), 0, 0);
    }

    /** Returns the place that Smithy recorded, or {@link #NONE} where it recorded none. */
    public static Location of(SourceLocation location) {
        return location.getFilename().equals(SourceLocation.NONE.getFilename())
                ? NONE
                : new Location(location.getFilename(), location.getLine(), location.getColumn());
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, {@code file} for a file as a whole, or an empty string for {@link #NONE}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
