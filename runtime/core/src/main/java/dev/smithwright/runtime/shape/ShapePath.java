package dev.smithwright.runtime.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a shape to a value inside of it. Made only where there is something to report.
 *
 * @param segments the steps, outermost first; none leads to the shape itself
 */
public record ShapePath(List<Segment> segments) {

    /** The path to the shape itself. */
    public static final ShapePath ROOT = new ShapePath(List.of());

    private static final int MAX_NAME_LENGTH = 128;

    public ShapePath {
        segments = List.copyOf(segments);
    }

    /** One step of a path. */
    public sealed interface Segment {}

    /** To a member of a structure or union, by its name on the wire. */
    public record Member(String name) implements Segment {}

    /** To an element of a list, counted from 0. */
    public record Element(int index) implements Segment {}

    /** To an entry of a map; the key of a map whose keys are sensitive is never printed. */
    public record Entry(String key, boolean sensitive) implements Segment {}

    /** Returns the path to a member of what this path leads to. */
    public ShapePath member(String name) {
        return with(new Member(name));
    }

    /** Returns the path to an element of the list that this path leads to, counted from 0. */
    public ShapePath element(int index) {
        return with(new Element(index));
    }

    /** Returns the path to an entry of the map that this path leads to; the key is not printed if it is sensitive. */
    public ShapePath entry(String key, boolean sensitive) {
        return with(new Entry(key, sensitive));
    }

    /** Returns the path that goes one step further. */
    public ShapePath with(Segment segment) {
        List<Segment> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new ShapePath(longer);
    }

    /** Tells whether this path leads to {@code other} or to something inside of it. */
    public boolean startsWith(ShapePath other) {
        int length = other.segments.size();
        return segments.size() >= length && segments.subList(0, length).equals(other.segments);
    }

    /** Returns the path in the manner of JSON path, for example {@code $.IdentityPools[3].Name} or {@code $.Logins['a.b']}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("$");
        for (Segment segment : segments) {
            append(out, segment);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Segment segment) {
        if (segment instanceof Element element) {
            out.append('[').append(element.index()).append(']');
        } else if (segment instanceof Entry entry) {
            appendQuoted(out, entry.sensitive() ? "***" : entry.key());
        } else if (segment instanceof Member member) {
            appendName(out, member.name());
        }
    }

    private static void appendName(StringBuilder out, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 0x7f || (c != '_' && !Character.isLetterOrDigit(c))) {
                appendQuoted(out, name);
                return;
            }
        }
        out.append('.');
        PrintableText.append(out, name, MAX_NAME_LENGTH);
    }

    private static void appendQuoted(StringBuilder out, String text) {
        out.append("['");
        PrintableText.append(out, text, MAX_NAME_LENGTH);
        out.append("']");
    }
}
