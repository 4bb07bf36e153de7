package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.shape.PrintableText;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML as it grows: the one door through which text gets onto a page. Names of elements and attributes are our own words;
 * texts and values may be anything, and come out as nothing but text. Used by one thread.
 */
final class Html {

    /** Longer texts are cut. */
    private static final int MAX_TEXT = 4096;

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. {@code attributes} are names and values in turn. */
    Html open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Adds an element that holds nothing and has no end. */
    Html empty(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /** Adds an element that holds a text. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Adds a text, in which what could break a line or turn the direction of writing is shown as an escape. */
    Html text(String text) {
        append(PrintableText.of(text, MAX_TEXT));
        return this;
    }

    /** Ends a line of a text whose lines are kept. */
    Html newLine() {
        out.append('\n');
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            append(PrintableText.of(attributes[i + 1], MAX_TEXT));
            out.append('"');
        }
        out.append('>');
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** Returns the page, with all that is still open closed. */
    @Override
    public String toString() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }
}
