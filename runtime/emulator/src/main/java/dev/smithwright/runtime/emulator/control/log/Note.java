package dev.smithwright.runtime.emulator.control.log;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request until somebody asks: with its secrets, and so never shown as it is.
 *
 * @param time when it came, in milliseconds since 1970
 * @param nanoseconds how long the answer took
 * @param operation operation that it names, null where it names none
 * @param method method
 * @param path path
 * @param userAgent what the caller calls itself, cut; null where it does not say
 * @param request what is kept of its body
 * @param status HTTP status of the answer, 0 for a dropped connection
 * @param errorType value of the answer's header that names an error, null where there is none
 * @param response what is kept of the answer's body
 */
record Note(
        long time,
        long nanoseconds,
        @Nullable Operation<?, ?, ?> operation,
        String method,
        String path,
        @Nullable String userAgent,
        KeptBody request,
        int status,
        @Nullable String errorType,
        KeptBody response) {

    private static final int MAX_TEXT = 512;

    static Note of(
            long time,
            long nanoseconds,
            @Nullable Operation<?, ?, ?> operation,
            ServerRequest request,
            ServerResponse response) {
        String userAgent = request.header("user-agent");
        boolean isCompressed = request.headers().containsKey("content-encoding");
        return new Note(
                time,
                nanoseconds,
                operation,
                cut(request.method()),
                cut(request.path()),
                userAgent == null ? null : cut(userAgent),
                isCompressed ? KeptBody.unread(request.body()) : KeptBody.of(request.body()),
                response.status(),
                response.headers().get(AwsJson.ERROR_TYPE_HEADER),
                KeptBody.of(response.body()));
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}
