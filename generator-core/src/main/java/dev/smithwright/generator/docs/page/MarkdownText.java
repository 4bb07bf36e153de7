package dev.smithwright.generator.docs.page;

/**
 * The one door through which text reaches Markdown: nothing that passes starts emphasis, code, a link, a tag, a list or a cell.
 * What can do so only at the start of a line, or between two parts, is escaped there alone, for the sake of who reads the source.
 */
final class MarkdownText {

    private static final String ALWAYS = "\\`*[]<>&~$#";
    private static final String FIRST = "+-";
    private static final String AFTER_DIGITS = ".)";

    private MarkdownText() {}

    /**
     * Returns words.
     *
     * @param startsLine whether they may be the first on their line
     */
    static String escape(String text, boolean startsLine) {
        String line = PlainText.line(text);
        int blockStart = startsLine ? blockStart(line) : -1;
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isSpecial = ALWAYS.indexOf(c) >= 0
                    || (c == '_' && !isWithinWord(line, i))
                    || (c == '!' && i == line.length() - 1)
                    || i == blockStart;
            // A bar would end a cell of a table even where it is escaped: readers differ in what they take for an
            // escape.
            escaped.append(c == '|' ? "&#124;" : isSpecial ? "\\" + c : String.valueOf(c));
        }
        return escaped.toString();
    }

    /** Returns words that may be the first on their line. */
    static String escape(String text) {
        return escape(text, true);
    }

    /** Returns the place of the character that, with what is before it, would start a list; -1 where none would. */
    private static int blockStart(String line) {
        int start = line.length() - line.stripLeading().length();
        int i = start;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        return i < line.length() && (i == start ? FIRST : AFTER_DIGITS).indexOf(line.charAt(i)) >= 0 ? i : -1;
    }

    private static boolean isWithinWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** Returns code within a line. */
    static String code(String text) {
        String line = PlainText.line(text);
        if (line.isBlank() || line.indexOf('|') >= 0) {
            return "<code>" + references(line) + "</code>";
        }
        String fence = "`".repeat(longestRun(line) + 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line + space + fence;
    }

    /** Within a tag of HTML, Markdown still means something: references do not. */
    private static String references(String text) {
        StringBuilder references = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                references.appendCodePoint(c);
            } else {
                references.append("&#").append(c).append(';');
            }
        });
        return references.toString();
    }

    /** Returns lines of code between fences. */
    static String listing(String language, String text) {
        String lines = PlainText.lines(text);
        String fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
        return fence + language + "\n" + lines + "\n" + fence;
    }

    /** Returns an address for a link. */
    static String address(String address) {
        return address.replace("(", "%28")
                .replace(")", "%29")
                .replace("&", "&amp;")
                .replace("_", "%5F");
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
