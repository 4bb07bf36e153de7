package dev.smithwright.runtime.client.transport;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

/** The words for what went wrong, the same for both transports. Loaded with the first failure. */
final class Failures {

    private Failures() {}

    static TransportException of(HttpRequest request, Exception cause) {
        if (Thread.currentThread().isInterrupted()) {
            return interrupted(request, cause);
        }
        if (cause instanceof UnknownHostException || cause.getCause() instanceof UnresolvedAddressException) {
            return new TransportException("no such host: " + request.uri().getHost(), cause);
        }
        if (cause instanceof ConnectException) {
            return new TransportException("no connection to " + request.origin() + described(cause), cause);
        }
        return new TransportException("no answer from " + request.origin() + described(cause), cause);
    }

    private static String described(Exception cause) {
        return cause.getMessage() == null ? " (" + cause.getClass().getSimpleName() + ")" : ": " + cause.getMessage();
    }

    static CallTimeoutException connectTimeout(HttpRequest request, Duration timeout, Exception cause) {
        return new CallTimeoutException("no connection to " + request.origin() + " within " + seconds(timeout), cause);
    }

    static CallTimeoutException timeout(HttpRequest request, Exception cause) {
        return new CallTimeoutException(
                "no whole answer from " + request.origin() + " within " + seconds(request.timeout()), cause);
    }

    static CallInterruptedException interrupted(HttpRequest request, Exception cause) {
        return new CallInterruptedException("interrupted while waiting for the answer of " + request.origin(), cause);
    }

    static ResponseTooLargeException tooLarge(HttpRequest request, int maxResponseBytes) {
        return new ResponseTooLargeException(
                "the answer of " + request.origin() + " has more than " + maxResponseBytes + " bytes");
    }

    static TransportException notHttp(HttpRequest request) {
        return new TransportException("the answer of " + request.origin() + " is not HTTP", null);
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1000.0 + " s";
    }
}
