package dev.smithwright.runtime.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/**
 * Timestamps as text (Smithy specification, "timestampFormat trait"), to the millisecond, whatever the locale and the
 * time zone of the machine.
 */
public final class TimestampFormats {

    /** Nanoseconds of a millisecond, the finest unit that is written. */
    public static final int NANOS_PER_MILLISECOND = 1_000_000;

    private static final int NANO_DIGITS = 9;
    private static final int LONGEST_INSTANT_DIGITS = 18;

    private TimestampFormats() {}

    /** Returns seconds since the epoch in plain decimal notation, with as much of the fraction as is needed. */
    public static String epochSeconds(Instant value) {
        long seconds = value.getEpochSecond();
        int millis = value.getNano() / NANOS_PER_MILLISECOND;
        if (millis == 0) {
            return Long.toString(seconds);
        }
        StringBuilder out = new StringBuilder();
        if (seconds < 0) {
            // The instant half a second before the epoch is second -1 and 500 milliseconds, and written as -0.5.
            out.append('-').append(-(seconds + 1));
            millis = 1000 - millis;
        } else {
            out.append(seconds);
        }
        return appendFraction(out, millis).toString();
    }

    private static StringBuilder appendFraction(StringBuilder out, int millis) {
        out.append('.').append((char) ('0' + millis / 100));
        if (millis % 100 != 0) {
            out.append((char) ('0' + millis / 10 % 10));
        }
        if (millis % 10 != 0) {
            out.append((char) ('0' + millis % 10));
        }
        return out;
    }

    /**
     * Returns the instant that is so many seconds after the epoch; what is finer than a nanosecond is cut off.
     *
     * @throws DateTimeException if there is no such instant
     */
    public static Instant ofEpochSeconds(BigDecimal seconds) {
        long digits = (long) seconds.precision() - seconds.scale();
        if (seconds.signum() == 0) {
            return Instant.EPOCH;
        }
        if (digits > LONGEST_INSTANT_DIGITS) {
            throw new DateTimeException("seconds out of range");
        }
        if (digits < -NANO_DIGITS) {
            // Less than a nanosecond; rescaling would spell out all the zeros of 1e-999999999.
            return Instant.ofEpochSecond(0, seconds.signum() < 0 ? -1 : 0);
        }
        BigDecimal nanos = seconds.setScale(NANO_DIGITS, RoundingMode.FLOOR);
        BigDecimal whole = nanos.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                whole.longValueExact(),
                nanos.subtract(whole).movePointRight(NANO_DIGITS).longValueExact());
    }

    /**
     * Returns the timestamp in the format of RFC 3339, in UTC.
     *
     * @throws DateTimeException if the year has more than four digits
     */
    public static String dateTime(Instant value) {
        return DateTime.FORMAT.format(value.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
    }

    /**
     * Reads a timestamp in the format of RFC 3339, with any offset.
     *
     * @throws DateTimeException if the text is no such timestamp
     */
    public static Instant parseDateTime(String text) {
        return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .toInstant();
    }

    /**
     * Returns the timestamp as an IMF-fixdate of RFC 7231, with a fraction of the second where there is one.
     *
     * @throws DateTimeException if the year has more than four digits
     */
    public static String httpDate(Instant value) {
        return HttpDate.FORMAT.format(value.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
    }

    /**
     * Reads an IMF-fixdate of RFC 7231; a fraction of the second may follow.
     *
     * @throws DateTimeException if the text is no such timestamp
     */
    public static Instant parseHttpDate(String text) {
        return HttpDate.FORMAT.parse(text, Instant::from);
    }

    /** Made when the first such timestamp is met, for formatters are slow to load. */
    private static final class DateTime {
        static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
                .appendValue(ChronoField.YEAR, 4)
                .appendPattern("-MM-dd'T'HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 3, true)
                .appendLiteral('Z')
                .toFormatter(Locale.ROOT);
    }

    /** Made when the first such timestamp is met; names of days and months are spelt out, for locales differ in them. */
    private static final class HttpDate {
        private static final Map<Long, String> DAYS =
                Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun");
        private static final Map<Long, String> MONTHS = Map.ofEntries(
                Map.entry(1L, "Jan"),
                Map.entry(2L, "Feb"),
                Map.entry(3L, "Mar"),
                Map.entry(4L, "Apr"),
                Map.entry(5L, "May"),
                Map.entry(6L, "Jun"),
                Map.entry(7L, "Jul"),
                Map.entry(8L, "Aug"),
                Map.entry(9L, "Sep"),
                Map.entry(10L, "Oct"),
                Map.entry(11L, "Nov"),
                Map.entry(12L, "Dec"));

        static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
                .appendText(ChronoField.DAY_OF_WEEK, DAYS)
                .appendLiteral(", ")
                .appendValue(ChronoField.DAY_OF_MONTH, 2)
                .appendLiteral(' ')
                .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
                .appendLiteral(' ')
                .appendValue(ChronoField.YEAR, 4)
                .appendPattern(" HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendLiteral(" GMT")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withZone(ZoneOffset.UTC);
    }
}
