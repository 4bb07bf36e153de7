package dev.smithwright.runtime.client.wire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Values as Python shows them, by its {@code repr} ("Built-in Functions" and "Built-in Types" of its documentation). Which
 * characters are printable depends on the edition of Unicode; where that of the JDK and that of Python differ, so may a
 * text with characters that are new.
 */
final class PythonText {

    private static final int DOUBLE_DIGITS = 17;

    private PythonText() {}

    /** Appends the text in quotes: single ones, unless it holds such quotes and no double ones. */
    static void quote(StringBuilder out, String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        out.append(quote);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(out, text.codePointAt(i), quote);
        }
        out.append(quote);
    }

    private static void append(StringBuilder out, int c, char quote) {
        switch (c) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                if (c == quote || c == '\\') {
                    out.append('\\').append((char) c);
                } else if (c == ' ' || isPrintable(c)) {
                    out.appendCodePoint(c);
                } else {
                    appendNumber(out, c);
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void appendNumber(StringBuilder out, int c) {
        int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        out.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
    }

    /** Returns the shortest digits from which the finite number is read back, with an exponent where it is large or small. */
    static String number(double value) {
        if (value == 0) {
            return Double.toString(value);
        }
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent < -4 || exponent >= 16) {
            return scientific(shortest, exponent);
        }
        String plain = shortest.toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    /**
     * Not {@link Double#toString}, which has digits too many before Java 19. At a power of two the doubles above are further
     * apart than those below, so that the shorter digits may be those above though others are nearer.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < DOUBLE_DIGITS; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest;
            }
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (above.doubleValue() == value) {
                return above;
            }
        }
        return exact.round(new MathContext(DOUBLE_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String scientific(BigDecimal value, int exponent) {
        String digits = value.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        int size = Math.abs(exponent);
        return (value.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + fraction
                + (exponent < 0 ? "e-" : "e+")
                + (size < 10 ? "0" : "")
                + size;
    }
}
