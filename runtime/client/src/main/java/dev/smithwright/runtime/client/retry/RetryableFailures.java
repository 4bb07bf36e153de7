package dev.smithwright.runtime.client.retry;

import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Which failures may pass, so that the same request is sent again, and which end a call. Loaded with the first failure. */
final class RetryableFailures {

    private RetryableFailures() {}

    /**
     * Tells whether the same request may succeed later: after errors of the service that say so, and after broken
     * connections and answers that take too long. An answer that is not understood, a body that is too large and a server
     * that cannot prove who it is would come again.
     */
    static boolean includes(Throwable failure) {
        if (failure instanceof ServiceException error) {
            return error.isRetryable();
        }
        return failure instanceof CallTimeoutException
                || (failure instanceof TransportException
                        && !(failure instanceof CallInterruptedException)
                        && isTransient(failure.getCause()));
    }

    private static boolean isTransient(@Nullable Throwable cause) {
        if (cause instanceof SSLPeerUnverifiedException) {
            return false;
        }
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof CertificateException) {
                return false;
            }
        }
        return cause instanceof IOException;
    }

    static boolean isThrottling(Throwable failure) {
        return failure instanceof ServiceException error && error.isThrottling();
    }

    /** Returns the exception of a call whose time, if it has one, is over. */
    static SmithwrightException tooLate(
            Operation<?, ?, ?> operation, @Nullable Duration limit, @Nullable SmithwrightException failure) {
        String seconds = limit == null ? "" : limit.toMillis() / 1000.0 + " s, ";
        return new CallTimeoutException(
                operation + ": no success within " + seconds + "the longest time of a call"
                        + (failure == null ? "" : "; the last attempt failed: " + failure.getMessage()),
                failure);
    }

    /** Reads the value of {@code x-amz-retry-after}, in milliseconds; zero where there is none, or none that makes sense. */
    static Duration retryAfter(@Nullable String header) {
        if (header == null) {
            return Duration.ZERO;
        }
        try {
            return Duration.ofMillis(Math.max(0, Long.parseLong(header.trim())));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }
}
