package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.shape.PrintableText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times in signatures, and for how long a signature is good. */
final class SigningTime {

    /** How far the clocks of caller and service may differ. */
    private static final Duration SKEW = Duration.ofMinutes(15);

    private static final int MAX_QUOTED = 64;
    private static final int LENGTH = "20150830T123600Z".length();

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private SigningTime() {}

    static Instant parse(String text) {
        try {
            if (text.length() == LENGTH) {
                return LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeParseException e) {
            // Told below, as for a text of another length.
        }
        throw RefusedSignatureException.incomplete("Date must be in ISO-8601 'basic format'. Got '"
                + PrintableText.of(text, MAX_QUOTED) + "'. See http://en.wikipedia.org/wiki/ISO_8601");
    }

    static String format(Instant time) {
        return FORMAT.format(time.atOffset(ZoneOffset.UTC));
    }

    /**
     * Checks that a signature is good now.
     *
     * @param signed when it was made
     * @param validFor for how long it is good if it was presigned, else null
     * @throws RefusedSignatureException if its time is over or yet to come
     */
    static void check(Instant signed, @Nullable Duration validFor, InstantSource clock) {
        Instant now = clock.instant();
        if (signed.isAfter(now.plus(SKEW))) {
            throw RefusedSignatureException.invalid("Signature not yet current: " + format(signed)
                    + " is still later than " + format(now.plus(SKEW)) + " (" + format(now) + " + 15 min.)");
        }
        if (validFor == null && signed.isBefore(now.minus(SKEW))) {
            throw RefusedSignatureException.invalid("Signature expired: " + format(signed) + " is now earlier than "
                    + format(now.minus(SKEW)) + " (" + format(now) + " - 15 min.)");
        }
        if (validFor != null && signed.plus(validFor).isBefore(now)) {
            throw RefusedSignatureException.invalid(
                    "Signature expired: " + format(signed.plus(validFor)) + " is now earlier than " + format(now));
        }
    }
}
