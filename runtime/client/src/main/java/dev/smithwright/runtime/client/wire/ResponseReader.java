package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.ErrorResponse;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import dev.smithwright.runtime.shape.BodyExcerpt;
import dev.smithwright.runtime.shape.UnreadableShapeException;

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
        throw UnreadableResponses.redirect(operation, response);
    }

    private <O> O output(Operation<?, O, ?> operation, HttpResponse response) {
        // Also an operation without output must not take a proxy's page for success.
        if (!BodyExcerpt.beginsAsAnswer(response.body())) {
            throw UnreadableResponses.notJson(operation, response);
        }
        try {
            return protocol.readOutput(operation, response.body());
        } catch (UnreadableShapeException e) {
            throw UnreadableResponses.malformed(operation, response, e);
        }
    }

    private static ResponseMetadata metadata(HttpResponse response, int attempts) {
        return new ResponseMetadata(response.requestId(), response.status(), response.headers(), attempts);
    }

    private static ErrorResponse errorResponse(HttpResponse response, int attempts) {
        return new ErrorResponse(
                response.status(),
                response.header("x-amzn-errortype"),
                response.requestId(),
                attempts,
                response.header(AwsJson.QUERY_ERROR_HEADER));
    }
}
