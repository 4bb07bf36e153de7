package dev.smithwright.runtime.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Seconds since the epoch as services write them, such as {@code 1538078988.077} and {@code 1.602040215E9}, without a
 * {@link java.math.BigDecimal} for each: a page of a list has two a row.
 */
final class PlainSeconds {

    private static final int MOST_DIGITS = 18;
    private static final int NANO_DIGITS = 9;
    private static final int MOST_EXPONENT_DIGITS = 2;

    private final char[] text;
    private final int end;
    private int position;
    private long unscaled;
    private int scale;

    private PlainSeconds(char[] text, int offset, int length) {
        this.text = text;
        this.position = offset;
        this.end = offset + length;
    }

    /**
     * Returns the instant that the number tells, which is known to be one of JSON; or null if it takes more care: where it is
     * negative, has more than 18 digits, or is finer than a nanosecond.
     */
    static @Nullable Instant read(char[] text, int offset, int length) {
        PlainSeconds seconds = new PlainSeconds(text, offset, length);
        return seconds.readDigits() && seconds.readExponent() ? seconds.instant() : null;
    }

    private boolean readDigits() {
        int first = position;
        int point = -1;
        while (position < end && (text[position] | 0x20) != 'e') {
            char next = text[position];
            if (next == '.') {
                point = position;
            } else if (next == '-' || position - first > MOST_DIGITS) {
                return false;
            } else {
                unscaled = unscaled * 10 + (next - '0');
            }
            position++;
        }
        scale = point < 0 ? 0 : position - point - 1;
        return position - first - (point < 0 ? 0 : 1) <= MOST_DIGITS;
    }

    private boolean readExponent() {
        if (position == end) {
            return true;
        }
        position++;
        boolean isNegative = text[position] == '-';
        if (isNegative || text[position] == '+') {
            position++;
        }
        if (end - position > MOST_EXPONENT_DIGITS) {
            return false;
        }
        int exponent = 0;
        for (; position < end; position++) {
            exponent = exponent * 10 + (text[position] - '0');
        }
        scale += isNegative ? exponent : -exponent;
        return true;
    }

    private @Nullable Instant instant() {
        if (scale < 0 || scale > NANO_DIGITS) {
            return null;
        }
        long unit = powerOfTen(scale);
        return Instant.ofEpochSecond(unscaled / unit, unscaled % unit * powerOfTen(NANO_DIGITS - scale));
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
