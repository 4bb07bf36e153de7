package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.shape.TimestampFormats;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Which answers mean that a signature was made by a wrong clock: the same as for the AWS SDK for Java (its
 * {@code ClockSkew}, {@code AwsErrorCode} and {@code AwsStatusCode}). Loaded with the first error that answers a signed
 * request.
 */
final class ClockSkew {

    /** Most services take signatures that are up to 5 minutes old; a clock that differs by less than this is not the reason. */
    private static final Duration TOLERATED = Duration.ofMinutes(4);

    private static final DateTimeFormatter SIGNING_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    private ClockSkew() {}

    /** Sets the clock if it is the reason of the error. Tells whether the request, signed anew, may be accepted. */
    static boolean correct(ServiceClock clock, ServiceException error, HttpRequest sent, HttpResponse response) {
        Instant signedAt = signingTime(sent);
        if (signedAt == null) {
            return false;
        }
        Instant serviceTime = serviceTime(response);
        if (isDefinite(error.code())) {
            boolean unused = serviceTime != null && clock.follow(serviceTime);
            return true;
        }
        return serviceTime != null
                && isPossible(error)
                && Duration.between(signedAt, serviceTime).abs().compareTo(TOLERATED) >= 0
                && clock.follow(serviceTime);
    }

    private static boolean isDefinite(String code) {
        return switch (code) {
            case "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture" -> true;
            default -> false;
        };
    }

    private static boolean isPossible(ServiceException error) {
        return switch (error.code()) {
            case "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure" -> true;
            default -> error.httpStatus() == 401 || error.httpStatus() == 403;
        };
    }

    /** Returns the time in the signature, which is what the service judges; null where there is no signature. */
    private static @Nullable Instant signingTime(HttpRequest sent) {
        String date = sent.headers().get("x-amz-date");
        return date == null ? null : parsed(date, false);
    }

    /** Returns the time of the answer; null where it does not say one that makes sense. */
    private static @Nullable Instant serviceTime(HttpResponse response) {
        String date = response.header("date");
        return date == null ? null : parsed(date, true);
    }

    private static @Nullable Instant parsed(String date, boolean http) {
        try {
            return http ? TimestampFormats.parseHttpDate(date) : SIGNING_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
