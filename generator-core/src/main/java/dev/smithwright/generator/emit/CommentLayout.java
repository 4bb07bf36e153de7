package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Lays out a Javadoc comment: one line where it fits, else wrapped at spaces. */
final class CommentLayout {

    private CommentLayout() {}

    /** Lays out the lines of a comment, with their stars. */
    static List<String> format(String indent, List<String> comment) {
        List<String> text = comment.stream().map(CommentLayout::content).toList();
        List<String> lines = text.stream().dropWhile(String::isEmpty).toList();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return format(indent, lines.subList(0, end), new ArrayList<>());
    }

    private static List<String> format(String indent, List<String> text, List<String> output) {
        if (text.size() == 1 && indent.length() + text.get(0).length() + 7 <= LineBreaker.COLUMNS) {
            output.add(indent + "/** " + text.get(0) + " */");
            return output;
        }
        output.add(indent + "/**");
        boolean verbatim = false;
        for (String line : text) {
            verbatim |= line.contains("<pre>");
            if (verbatim) {
                output.add((indent + " * " + line).stripTrailing());
            } else {
                wrap(indent + " * ", line, output);
            }
            verbatim &= !line.contains("</pre>");
        }
        output.add(indent + " */");
        return output;
    }

    private static String content(String line) {
        String text = line.startsWith("/**") ? line.substring(3) : line;
        text = text.endsWith("*/") ? text.substring(0, text.length() - 2) : text;
        text = text.startsWith("*") ? text.substring(1) : text;
        return (text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
    }

    private static void wrap(String start, String line, List<String> output) {
        String rest = line.stripLeading();
        String indent = " ".repeat(line.length() - rest.length());
        String prefix = start + indent;
        while (prefix.length() + rest.length() > LineBreaker.COLUMNS) {
            int space = breakBefore(rest, LineBreaker.COLUMNS - prefix.length());
            if (space < 0) {
                break;
            }
            output.add(prefix + rest.substring(0, space));
            rest = rest.substring(space + 1);
            prefix = start + indent + (isHanging(line) ? "    " : "");
        }
        output.add((prefix + rest).stripTrailing());
    }

    private static boolean isHanging(String line) {
        return line.startsWith("@") || line.stripLeading().startsWith("<li>");
    }

    /** Returns the last space at which a line of {@code columns} can end, or the first one where none is that early. */
    private static int breakBefore(String text, int columns) {
        int space = text.lastIndexOf(' ', columns);
        while (space > 0 && isGlued(text, space)) {
            space = text.lastIndexOf(' ', space - 1);
        }
        if (space > 0) {
            return space;
        }
        space = text.indexOf(' ', columns);
        while (space >= 0 && isGlued(text, space)) {
            space = text.indexOf(' ', space + 1);
        }
        return space;
    }

    /** Keeps a tag with its first word. */
    private static boolean isGlued(String text, int space) {
        String word = text.substring(text.lastIndexOf(' ', space - 1) + 1, space);
        return word.endsWith("{@link") || word.endsWith("{@code") || word.endsWith("<a") || word.startsWith("@");
    }
}
