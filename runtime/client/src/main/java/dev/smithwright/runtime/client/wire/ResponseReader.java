package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.ErrorResponse;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import org.jspecify.annotations.Nullable;

/** Tells outputs, errors and what is neither from one another. */
final class ResponseReader {

    private final AwsJson protocol;

    ResponseReader(AwsJson protocol) {
        this.protocol = protocol;
    }

    /** Returns the output, or throws the error that the response to the attempt with this number carries. */
    <O> Response<O> read(Operation<?, O, ?> operation, HttpResponse response, int attempts) {
        int status = response.status();
        if (status >= 200 && status < 300) {
            return new Response<>(output(operation, response), metadata(response, attempts));
        }
        if (status >= 400) {
            throw protocol.readError(operation, errorResponse(response, attempts), response.body());
        }
        throw UnreadableResponses.redirect(operation, response, requestId(response));
    }

    private <O> O output(Operation<?, O, ?> operation, HttpResponse response) {
        if (!isEmptyOrObject(response.body())) {
            throw UnreadableResponses.notJson(operation, response, requestId(response));
        }
        try {
            return protocol.readOutput(operation, response.body());
        } catch (UnreadableShapeException e) {
            throw UnreadableResponses.malformed(operation, response, requestId(response), e);
        }
    }

    /**
     * What does not begin as an object comes from somebody in between, such as a proxy's page; also an operation without
     * output must not take that for success.
     */
    private static boolean isEmptyOrObject(byte[] body) {
        for (byte b : body) {
            boolean whiteSpace = b == ' ' || b == '\t' || b == '\r' || b == '\n';
            if (!whiteSpace) {
                return b == '{';
            }
        }
        return true;
    }

    private static ResponseMetadata metadata(HttpResponse response, int attempts) {
        return new ResponseMetadata(requestId(response), response.status(), response.headers(), attempts);
    }

    private static ErrorResponse errorResponse(HttpResponse response, int attempts) {
        return new ErrorResponse(
                response.status(),
                response.header("x-amzn-errortype"),
                requestId(response),
                attempts,
                response.header(AwsJson.QUERY_ERROR_HEADER));
    }

    private static @Nullable String requestId(HttpResponse response) {
        String id = response.header("x-amzn-requestid");
        return id == null ? response.header("x-amz-request-id") : id;
    }
}
