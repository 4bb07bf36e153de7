package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.shape.BodyExcerpt;
import dev.smithwright.runtime.shape.PrintableText;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * The words for what went wrong, the same for both transports. Loaded with the first failure, and so are the exceptions: the
 * methods name none but their common superclass, for the JVM loads whatever class a method might throw.
 */
final class Failures {

    private static final int MAX_DESCRIPTION = 300;

    private Failures() {}

    static TransportException of(HttpRequest request, Exception cause) {
        if (Thread.currentThread().isInterrupted()) {
            return interrupted(request, cause);
        }
        if (cause instanceof UnknownHostException || cause.getCause() instanceof UnresolvedAddressException) {
            return new TransportException("no such host: " + request.uri().getHost(), cause);
        }
        if (isUntrusted(cause)) {
            return new TransportException(
                    request.origin() + " has no certificate that is trusted here" + described(cause), cause);
        }
        if (cause instanceof ProtocolException || cause.getCause() instanceof ProtocolException) {
            // Not handed on as the cause, since the JDK quotes what it could make no sense of.
            return notHttp(request, described(cause));
        }
        if (cause instanceof ConnectException) {
            return new TransportException("no connection to " + request.origin() + described(cause), cause);
        }
        return new TransportException("no answer from " + request.origin() + described(cause), cause);
    }

    private static boolean isUntrusted(Exception cause) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof CertificateException || deeper instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    /** The JDK's message may hold text of the other side. */
    private static String described(Exception cause) {
        String message = cause.getMessage();
        return message == null
                ? " (" + cause.getClass().getSimpleName() + ")"
                : ": " + PrintableText.of(message, MAX_DESCRIPTION);
    }

    static TransportException connectTimeout(HttpRequest request, Duration timeout, Exception cause) {
        return new CallTimeoutException("no connection to " + request.origin() + " within " + seconds(timeout), cause);
    }

    static TransportException timeout(HttpRequest request, Exception cause) {
        return new CallTimeoutException(
                "no whole answer from " + request.origin() + " within " + seconds(request.timeout()), cause);
    }

    static TransportException noneFree(HttpRequest request, int maxConnections, Exception cause) {
        return new CallTimeoutException(
                "no connection to " + request.origin() + " could be used within " + seconds(request.timeout())
                        + ": all " + maxConnections + " that may be in use at a time were",
                cause);
    }

    static TransportException interrupted(HttpRequest request, Exception cause) {
        return new CallInterruptedException("interrupted while waiting for the answer of " + request.origin(), cause);
    }

    /** The answer says itself that it is too large. */
    static TransportException tooLarge(HttpRequest request, HttpResponse head, long bytes, int maxBytes) {
        return tooLarge(request, head, bytes + " bytes, which is more than " + maxBytes);
    }

    /** Too much has come of the answer. */
    static TransportException tooLarge(HttpRequest request, HttpResponse response, int maxBytes) {
        return tooLarge(request, response, "more than " + maxBytes + " bytes");
    }

    private static TransportException tooLarge(HttpRequest request, HttpResponse response, String size) {
        String excerpt = BodyExcerpt.of(response.body());
        return new ResponseTooLargeException(
                "the answer of " + request.origin() + " with status " + response.status() + " has " + size
                        + (excerpt == null ? "" : "; it begins with: " + excerpt),
                response.status(),
                response.requestId(),
                excerpt);
    }

    static TransportException notHttp(HttpRequest request) {
        return notHttp(request, "");
    }

    private static TransportException notHttp(HttpRequest request, String reason) {
        return new TransportException("the answer of " + request.origin() + " is not HTTP" + reason, null);
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1000.0 + " s";
    }
}
