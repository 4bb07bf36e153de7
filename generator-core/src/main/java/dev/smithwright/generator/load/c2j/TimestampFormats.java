package dev.smithwright.generator.load.c2j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of a timestamp by their names. */
final class TimestampFormats {

    private static final Map<String, String> FORMATS =
            Map.of("iso8601", "date-time", "unixTimestamp", "epoch-seconds", "rfc822", "http-date");

    private TimestampFormats() {}

    static boolean isKnown(@Nullable String format) {
        return format == null || FORMATS.containsKey(format);
    }

    /** Returns Smithy's name; null for null. */
    static @Nullable String of(@Nullable String format) {
        return format == null ? null : FORMATS.get(format);
    }
}
