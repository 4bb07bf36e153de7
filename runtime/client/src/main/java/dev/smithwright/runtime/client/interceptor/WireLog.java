package dev.smithwright.runtime.client.interceptor;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.shape.PrintableText;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/**
 * Writes what goes over the wire to the logger {@value #LOGGER}: on level {@code DEBUG} a line for each request and answer,
 * on level {@code TRACE} also headers, inputs and outputs. Sensitive members are left out as from {@code toString()}, and so
 * are headers that prove who one is.
 */
public final class WireLog implements CallInterceptor {

    /** Name of the logger. */
    public static final String LOGGER = "dev.smithwright.wire";

    private static final int MAX_HEADERS = 4096;

    private final System.Logger logger;

    /** Makes a log with the program's logger of that name. */
    public WireLog() {
        this(System.getLogger(LOGGER));
    }

    /** Makes a log with a logger of one's own. */
    public WireLog(System.Logger logger) {
        this.logger = logger;
    }

    @Override
    public CallHooks begin(Operation<?, ?, ?> operation, Object input) {
        if (!logger.isLoggable(Level.DEBUG)) {
            return CallHooks.NONE;
        }
        if (logger.isLoggable(Level.TRACE)) {
            logger.log(Level.TRACE, operation + " with " + input);
        }
        return new LoggedCall(operation);
    }

    private final class LoggedCall implements CallHooks {

        private final Operation<?, ?, ?> operation;
        private long sent;

        LoggedCall(Operation<?, ?, ?> operation) {
            this.operation = operation;
        }

        @Override
        public void beforeSending(HttpRequest request, int attempt) {
            sent = System.nanoTime();
            logger.log(
                    Level.DEBUG,
                    name(attempt) + ": " + request.method() + " " + request.uri() + ", " + request.body().length
                            + " bytes");
            if (logger.isLoggable(Level.TRACE)) {
                logger.log(Level.TRACE, name(attempt) + ": request headers " + requestHeaders(request));
            }
        }

        @Override
        public HttpResponse afterReceiving(HttpResponse response, int attempt) {
            long milliseconds = (System.nanoTime() - sent) / 1_000_000;
            logger.log(
                    Level.DEBUG,
                    name(attempt) + ": status " + response.status() + " after " + milliseconds + " ms, "
                            + response.body().length + " bytes");
            if (logger.isLoggable(Level.TRACE)) {
                logger.log(Level.TRACE, name(attempt) + ": response headers " + responseHeaders(response));
            }
            return response;
        }

        @Override
        public void attemptFailed(SmithwrightException failure, int attempt) {
            String kind = failure instanceof ServiceException error
                    ? error.code()
                    : failure.getClass().getSimpleName();
            logger.log(Level.DEBUG, name(attempt) + ": failed with " + kind + ": " + message(failure));
        }

        @Override
        public void callSucceeded(Response<?> response) {
            if (logger.isLoggable(Level.TRACE)) {
                logger.log(Level.TRACE, operation + " answers " + response.output());
            }
        }

        private String name(int attempt) {
            return operation + " (attempt " + attempt + ")";
        }
    }

    /** Text of a service, or of who stands before it, must not add lines to a log. */
    private static String message(SmithwrightException failure) {
        return PrintableText.of(String.valueOf(failure.getMessage()), MAX_HEADERS);
    }

    private static String requestHeaders(HttpRequest request) {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            append(line, header.getKey(), header.getValue());
        }
        return line.toString();
    }

    private static String responseHeaders(HttpResponse response) {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, List<String>> header : response.headers().entrySet()) {
            append(line, header.getKey(), String.join(", ", header.getValue()));
        }
        return PrintableText.of(line.toString(), MAX_HEADERS);
    }

    private static void append(StringBuilder line, String name, String value) {
        line.append(line.isEmpty() ? "" : "; ").append(name).append(": ").append(isSecret(name) ? "***" : value);
    }

    private static boolean isSecret(String name) {
        return switch (name) {
            case "authorization", "x-amz-security-token", "proxy-authorization", "cookie", "set-cookie" -> true;
            default -> false;
        };
    }
}
