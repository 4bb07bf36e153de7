package dev.smithwright.runtime.awsjson;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a response that is no success before its body is read.
 *
 * @param httpStatus HTTP status
 * @param errorType value of the header {@link AwsJson#ERROR_TYPE_HEADER}, null where there is none
 * @param requestId the service's id of the request, null where it sent none
 * @param attempts how often the request was sent
 * @param queryError value of the header {@link AwsJson#QUERY_ERROR_HEADER}, null where there is none
 */
public record ErrorResponse(
        int httpStatus,
        @Nullable String errorType,
        @Nullable String requestId,
        int attempts,
        @Nullable String queryError) {

    /** Describes a response without {@link AwsJson#QUERY_ERROR_HEADER}. */
    public ErrorResponse(int httpStatus, @Nullable String errorType, @Nullable String requestId, int attempts) {
        this(httpStatus, errorType, requestId, attempts, null);
    }
}
