package dev.smithwright.runtime.shape;

/**
 * The door through which untrusted text passes on its way into messages and log lines: what could break the line, move
 * the cursor or turn the direction of writing comes out as {@code \}{@code uXXXX}.
 */
public final class PrintableText {

    private PrintableText() {}

    /** Appends the text, escaped, and cut with {@code …} after {@code maxLength} characters. */
    public static void append(StringBuilder out, CharSequence text, int maxLength) {
        int end = end(text, maxLength);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                appendCodePoint(out, c, text.charAt(++i));
            } else {
                appendUnit(out, c);
            }
        }
        if (end < text.length()) {
            out.append('…');
        }
    }

    private static int end(CharSequence text, int maxLength) {
        if (text.length() <= maxLength) {
            return text.length();
        }
        return maxLength > 0 && Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
    }

    /** Returns the text, escaped, and cut with {@code …} after {@code maxLength} characters. */
    public static String of(CharSequence text, int maxLength) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), maxLength) + 1);
        append(out, text, maxLength);
        return out.toString();
    }

    private static void appendCodePoint(StringBuilder out, char high, char low) {
        if (isPlain(Character.getType(Character.toCodePoint(high, low)))) {
            out.append(high).append(low);
        } else {
            appendEscaped(out, high);
            appendEscaped(out, low);
        }
    }

    private static void appendUnit(StringBuilder out, char c) {
        if ((c >= ' ' && c < 0x7f) || isPlain(Character.getType(c))) {
            out.append(c);
        } else {
            appendEscaped(out, c);
        }
    }

    private static boolean isPlain(int type) {
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void appendEscaped(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
    }
}
