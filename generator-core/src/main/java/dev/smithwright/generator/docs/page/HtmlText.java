package dev.smithwright.generator.docs.page;

/** The one door through which text reaches HTML: nothing that passes can start a tag, end an attribute, or be a reference. */
final class HtmlText {

    private HtmlText() {}

    /** Returns text for an element or an attribute, in one line. */
    static String escape(String text) {
        return escaped(PlainText.line(text));
    }

    /** Returns text for an element that keeps lines as they are. */
    static String escapeLines(String text) {
        return escaped(PlainText.lines(text));
    }

    /** Returns code as an element's text, in one line that may be broken between the words of a name. */
    static String code(String text) {
        String line = PlainText.line(text);
        StringBuilder code = new StringBuilder();
        int start = 0;
        for (int i = 1; i < line.length(); i++) {
            if (isBetweenWords(line.charAt(i - 1), line.charAt(i))) {
                code.append(escaped(line.substring(start, i))).append("<wbr>");
                start = i;
            }
        }
        return code.append(escaped(line.substring(start))).toString();
    }

    private static boolean isBetweenWords(char before, char after) {
        boolean isHump = Character.isLowerCase(before) && Character.isUpperCase(after);
        return isHump || (".#/<".indexOf(before) >= 0 && Character.isLetter(after));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
