package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.QueryError;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes responses as the service does, and refuses those that it would not give. */
final class AnswerWriter {

    private final AwsJson protocol;
    private final ModelChecks checks;

    AnswerWriter(AwsJson protocol, ModelChecks checks) {
        this.protocol = protocol;
        this.checks = checks;
    }

    /**
     * Returns a response with the output.
     *
     * @throws UnlikelyAnswerException if it violates constraints of the model
     */
    <O> HttpResponse output(Operation<?, O, ?> operation, O output) {
        byte[] body = protocol.writeOutput(operation, output);
        check(operation, output, checks.violations(output, protocol.missingFromOutput(operation, body)));
        return new HttpResponse(200, headers(), body);
    }

    /**
     * Returns a response with the error.
     *
     * @throws UnlikelyAnswerException if it violates constraints of the model, or has no HTTP status of an error
     */
    HttpResponse error(Operation<?, ?, ?> operation, ServiceException error) {
        check(operation, error, checks.violations(error, List.of()));
        QueryError queryError = operation.service().queryCompatible() ? QueryError.of(error) : null;
        return error(error.httpStatus(), error.details().code(), queryError, protocol.writeError(error));
    }

    /**
     * Returns a response with an error that the model need not know.
     *
     * @throws UnlikelyAnswerException if the status is none of an error
     */
    HttpResponse error(String code, int httpStatus, @Nullable String message) {
        return error(httpStatus, code, null, protocol.writeError(code, message));
    }

    private HttpResponse error(int httpStatus, String code, @Nullable QueryError queryError, byte[] body) {
        if (httpStatus < 400 || httpStatus > 599) {
            throw new UnlikelyAnswerException("an error has an HTTP status from 400 to 599, and not " + httpStatus);
        }
        Map<String, List<String>> headers = headers();
        headers.put("x-amzn-errortype", List.of(code));
        if (queryError != null) {
            headers.put(AwsJson.QUERY_ERROR_HEADER, List.of(queryError.header()));
        }
        return new HttpResponse(httpStatus, headers, body);
    }

    private Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("content-type", List.of(protocol.contentType()));
        return headers;
    }

    private static void check(Operation<?, ?, ?> operation, Object answer, String violations) {
        if (!violations.isEmpty()) {
            throw new UnlikelyAnswerException(operation.name() + " would never answer with this "
                    + answer.getClass().getSimpleName() + ": " + violations);
        }
    }
}
