package dev.smithwright.generator.docs.page;

/** Drops from text what no page has a use for, before a format makes the rest harmless. */
final class PlainText {

    private PlainText() {}

    /** Returns the text as one line: without control characters, halves of pairs, and marks that turn the reading direction. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isText(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** Returns the text with its lines and indentation. */
    static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n') {
                lines.append('\n');
            } else if (c == '\t') {
                lines.append("    ");
            } else if (!Character.isISOControl(c) && isText(c)) {
                lines.appendCodePoint(c);
            }
        });
        return lines.toString();
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
