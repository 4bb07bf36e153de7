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

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
