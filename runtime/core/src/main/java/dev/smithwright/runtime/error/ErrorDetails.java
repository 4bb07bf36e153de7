package dev.smithwright.runtime.error;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What accompanies an error of a service.
 *
 * @param operation name of the operation, empty for an error that no call has carried yet
 * @param code error code, for a modelled error its shape name without namespace
 * @param message the service's message; what is wrong with the body where that is no error; null where the service sent none
 * @param requestId the service's id of the request, null where it sent none
 * @param httpStatus HTTP status
 * @param attempts how often the request was sent; 0 for an error that no call has carried yet
 * @param retryable whether the same call may succeed later
 * @param throttling whether the call was rejected for its rate
 * @param queryError how a service that once spoke awsQuery names the error; null for most
 */
public record ErrorDetails(
        String operation,
        String code,
        @Nullable String message,
        @Nullable String requestId,
        int httpStatus,
        int attempts,
        boolean retryable,
        boolean throttling,
        @Nullable QueryError queryError)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes details of an error that is no throttling and has no name from awsQuery. */
    public ErrorDetails(
            String operation,
            String code,
            @Nullable String message,
            @Nullable String requestId,
            int httpStatus,
            int attempts,
            boolean retryable) {
        this(operation, code, message, requestId, httpStatus, attempts, retryable, false, null);
    }

    /** Returns the same details with the message; for null, the message that is there stays. */
    public ErrorDetails withMessage(@Nullable String message) {
        return message == null
                ? this
                : new ErrorDetails(
                        operation, code, message, requestId, httpStatus, attempts, retryable, throttling, queryError);
    }

    /** Returns the details of an error that an emulator or a stub is about to answer with. */
    public static ErrorDetails raised(String code, int httpStatus, @Nullable String message) {
        return new ErrorDetails("", code, message, null, httpStatus, 0, false);
    }
}
