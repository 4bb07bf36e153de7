package dev.smithwright.runtime.error;

import dev.smithwright.runtime.shape.PrintableText;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The service answered with an error. Generated code has one sealed subclass per service, and one class per error. */
public abstract class ServiceException extends SmithwrightException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_PRINTED = 1_000;

    private final ErrorDetails details;

    protected ServiceException(ErrorDetails details) {
        super(details.message(), null);
        this.details = details;
    }

    /** Returns all that is known of the error besides its own members. */
    public final ErrorDetails details() {
        return details;
    }

    /** Returns the error code: the one from awsQuery where there is one, else for a modelled error its shape name. */
    public final String code() {
        QueryError queryError = details.queryError();
        return queryError == null ? details.code() : queryError.code();
    }

    /** Returns the service's id of the request, or null where it sent none. */
    public final @Nullable String requestId() {
        return details.requestId();
    }

    /** Returns the HTTP status. */
    public final int httpStatus() {
        return details.httpStatus();
    }

    /** Returns how often the request was sent. */
    public final int attempts() {
        return details.attempts();
    }

    /** Tells whether the same call may succeed later. */
    public final boolean isRetryable() {
        return details.retryable();
    }

    /** Tells whether the call was rejected for its rate. */
    public final boolean isThrottling() {
        return details.throttling();
    }

    /** Returns the name of the operation that failed. */
    public final String operation() {
        return details.operation();
    }

    /**
     * Returns the message with what it takes to find the call: operation, code, status and the service's id of the request.
     * {@link #toString()} and stack traces show it. It is one line and bounded, since most of it comes from the other side
     * and goes into logs.
     */
    @Override
    public final String getLocalizedMessage() {
        StringBuilder text = new StringBuilder();
        if (getMessage() != null) {
            PrintableText.append(text, getMessage(), MAX_PRINTED);
            text.append(' ');
        }
        text.append('(');
        if (!operation().isEmpty()) {
            text.append(operation()).append(": ");
        }
        text.append(code()).append(", status ").append(httpStatus());
        if (requestId() != null) {
            PrintableText.append(text.append(", request id "), requestId(), MAX_PRINTED);
        }
        return text.append(')').toString();
    }
}
