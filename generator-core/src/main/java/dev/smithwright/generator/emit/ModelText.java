package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.text.ModelHtml;
import dev.smithwright.generator.text.PageAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one door through which a model's text reaches source: as string literals, in comments, in Javadoc. Nothing that
 * passes can end a literal or a comment, start a tag, or be read as a unicode escape; all of it is ASCII, so that it means
 * the same whatever the encoding of the compiler.
 */
final class ModelText {

    /** What would end the comment, is read as a unicode escape even there, or could start a line with a tag. */
    private static final Pattern UNSAFE_IN_CODE = Pattern.compile("\\*/|\\\\u|[^ -~]|(^| )@");

    private static final int LITERAL_COLUMNS = 90;

    private ModelText() {}

    /** Returns a string literal, or several with plus signs between them where one would be too long for a line. */
    static CodeBlock literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (literal.length() - start > LITERAL_COLUMNS) {
                literal.append("\" + \"");
                start = literal.length();
            }
            literal.append(inLiteral(text.charAt(i)));
        }
        return CodeBlock.of("$L", literal.append('"'));
    }

    /**
     * Returns string literals that make up the text, for an example of code, which lies in a tag with braces. Braces that do not
     * match, and what would end the comment or the lines as they are, are written as numbers.
     */
    static List<String> codeLiterals(String text) {
        boolean braces = isBalanced(text);
        List<String> literals = new ArrayList<>();
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            if (literal.length() > LITERAL_COLUMNS && !Character.isLowSurrogate(text.charAt(i))) {
                literals.add(literal.append('"').toString());
                literal = new StringBuilder("\"");
            }
            literal.append(inCodeLiteral(text.charAt(i), i == 0 ? ' ' : text.charAt(i - 1), braces));
        }
        literals.add(literal.append('"').toString());
        return literals;
    }

    private static String inCodeLiteral(char c, char before, boolean braces) {
        boolean ends = c == '/' && (before == '*' || before == '<');
        boolean control = c < 0x100 && Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean unmatched = !braces && (c == '{' || c == '}');
        return ends || control || unmatched ? String.format(Locale.ROOT, "\\%03o", (int) c) : inLiteral(c);
    }

    private static String inLiteral(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPlain(c) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~';
    }

    /** Returns text for a comment that ends with its line. */
    static String line(String text) {
        return text.replaceAll("[^ -~]+", " ").replace('\\', '/').strip();
    }

    /** Returns documentation as the blocks of a Javadoc comment: its main description, without tags. */
    static String blocks(String documentation) {
        return closed(JavadocWriter.write(ModelHtml.parse(documentation)).blocks());
    }

    /** Returns the first sentence of documentation; empty where it has none. */
    static String sentence(String documentation) {
        return closed(JavadocWriter.write(ModelHtml.parse(documentation)).sentence());
    }

    /** Parts that are harmless alone may end a comment together. */
    private static String closed(String javadoc) {
        return javadoc.replace("*/", "*&#47;");
    }

    /** Returns plain text for Javadoc. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            escaped.append(inJavadoc(characters[i], i == 0 ? ' ' : characters[i - 1]));
        }
        return escaped.toString();
    }

    private static String inJavadoc(int c, int before) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            // A block tag starts a line, an inline tag follows a brace; an address does neither.
            case '@' -> Character.isLetterOrDigit(before) ? "@" : "&#64;";
            case '/' -> before == '*' ? "&#47;" : "/";
            case '\\' -> "&#92;";
            case '\n', '\r', '\t', '\f' -> " ";
            case '\u2018', '\u2019' -> "'";
            case '\u201c', '\u201d' -> "\"";
            case '\u2013', '\u2014' -> "-";
            case '\u2026' -> "...";
            case '\u00a0' -> " ";
            default -> isPlain(c) ? Character.toString(c) : isText(c) ? "&#" + c + ";" : "";
        };
    }

    /** HTML has no reference to a control character or half a pair. */
    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Returns a link, if the address is one that a browser may follow: not a script, nor anything else but a page. */
    static Optional<String> link(String text, String address) {
        String target = address.strip();
        String shown = escape(text.isBlank() ? target : text);
        return PageAddress.isPage(target)
                ? Optional.of("<a href=\"" + target.replace("&", "&amp;") + "\">" + shown + "</a>")
                : Optional.empty();
    }

    /** Returns text in the typeface of code, for Javadoc. */
    static String code(String text) {
        if (text.isBlank()) {
            return "{@code \"\"}";
        }
        boolean tag = !UNSAFE_IN_CODE.matcher(text).find() && isBalanced(text);
        return tag ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
