package dev.smithwright.emulator.cognitoidentity.document;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line line, from 1
 * @param column column in code points, from 1
 */
public record TextPlace(int line, int column) implements Comparable<TextPlace> {

    /** Where every text begins. */
    public static final TextPlace START = new TextPlace(1, 1);

    private static final Comparator<TextPlace> ORDER =
            Comparator.comparingInt(TextPlace::line).thenComparingInt(TextPlace::column);

    @Override
    public int compareTo(TextPlace other) {
        return ORDER.compare(this, other);
    }

    /** Returns line and column, for example {@code 3:14}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
