package dev.smithwright.runtime.schema;

/** How a timestamp is written where it is not the protocol's default (Smithy specification, "timestampFormat trait"). */
public enum TimestampFormatTrait implements Trait {
    /** RFC 3339 with an uppercase T and Z, for example {@code 1985-04-12T23:20:50.520Z}. */
    DATE_TIME,
    /** RFC 7231 IMF-fixdate, for example {@code Tue, 29 Apr 2014 18:30:38 GMT}. */
    HTTP_DATE,
    /** Seconds since 1970-01-01T00:00:00Z as a number, with an optional fraction. */
    EPOCH_SECONDS
}
