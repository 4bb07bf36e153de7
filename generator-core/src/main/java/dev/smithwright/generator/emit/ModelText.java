package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * The one door through which a model's text reaches source: as string literals, in comments, in Javadoc. What comes out
 * is ASCII, so that it means the same whatever the encoding of the compiler.
 */
final class ModelText {

    private ModelText() {}

    /** Returns a string literal. */
    static CodeBlock literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(escape((char) c)));
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c >= ' ' && c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    /** Returns text for a comment that ends with the line. */
    static String line(String text) {
        return text.replaceAll("[^ -~]+", " ").replace('\\', '/').strip();
    }

    /** Returns documentation as the blocks of a Javadoc comment, each a line. */
    static String blocks(String documentation) {
        return escape(
                documentation.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip());
    }

    /** Returns the first sentence of documentation. */
    static String sentence(String documentation) {
        String text = blocks(documentation);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** Returns text as it is, for Javadoc. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(escapeHtml(c)));
        return escaped.toString();
    }

    /** Returns text in the typeface of code. */
    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    private static String escapeHtml(int c) {
        boolean plain = c >= ' ' && c <= '~' && "&<>@*/\\{}".indexOf(c) < 0;
        return plain ? Character.toString(c) : "&#" + c + ";";
    }
}
