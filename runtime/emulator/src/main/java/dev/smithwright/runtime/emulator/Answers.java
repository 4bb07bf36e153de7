package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.error.QueryError;
import dev.smithwright.runtime.error.ServiceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The responses of a service: outputs, errors, and what the framework around it says. */
public final class Answers {

    private static final String ERROR_MESSAGE_HEADER = "x-amzn-ErrorMessage";

    /** Clients limit headers to some kilobytes; the body has the message whole. */
    private static final int MAX_HEADER_MESSAGE = 1024;

    private final Logger logger = System.getLogger("dev.smithwright.runtime.emulator");
    private final AwsJson protocol;
    private final ErrorStatusPolicy errorStatus;
    private final boolean queryCompatible;

    /**
     * Makes answers as the settings say.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public Answers(DispatchSettings settings) {
        this(
                AwsJson.of(settings.router().service()),
                settings.errorStatus(),
                settings.router().service().queryCompatible());
    }

    Answers(AwsJson protocol, ErrorStatusPolicy errorStatus, boolean queryCompatible) {
        this.protocol = protocol;
        this.errorStatus = errorStatus;
        this.queryCompatible = queryCompatible;
    }

    ServerResponse output(String requestId, byte[] body) {
        return answer(200, requestId, body);
    }

    /** Returns the answer that carries the error, with the status that the service gives it. */
    public ServerResponse error(String requestId, ServiceException error) {
        byte[] body = protocol.writeError(error);
        String code = error.details().code();
        ServerResponse answer = error(errorStatus.status(error), requestId, code, error.getMessage(), body);
        QueryError queryError = queryCompatible ? QueryError.of(error) : null;
        return queryError == null ? answer : answer.withHeader(AwsJson.QUERY_ERROR_HEADER, queryError.header());
    }

    ServerResponse refusal(String requestId, RefusedRequestException refusal) {
        ServerResponse answer = error(refusal.status(), requestId, refusal.code(), refusal.getMessage());
        return refusal.status() == 405 ? answer.withHeader("Allow", "POST") : answer;
    }

    /** Status 501, which the AWS SDKs do not retry. */
    ServerResponse notImplemented(String requestId, OperationNotImplementedException e) {
        return error(501, requestId, "NotImplementedException", e.getMessage());
    }

    /** Tells the caller no more than where to look: what failed may quote anything. */
    ServerResponse failure(String requestId, String where, Throwable failure) {
        logger.log(Level.ERROR, "request " + requestId + " failed in " + where, failure);
        return error(
                500, requestId, "InternalFailure", "the emulator failed; its log has more of request " + requestId);
    }

    private ServerResponse error(int status, String requestId, String code, @Nullable String message) {
        return error(status, requestId, code, message, protocol.writeError(code, message));
    }

    private ServerResponse error(int status, String requestId, String code, @Nullable String message, byte[] body) {
        ServerResponse answer = answer(status, requestId, body).withHeader(AwsJson.ERROR_TYPE_HEADER, code + ":");
        return message == null ? answer : answer.withHeader(ERROR_MESSAGE_HEADER, cut(message));
    }

    private static String cut(String message) {
        return message.length() <= MAX_HEADER_MESSAGE ? message : message.substring(0, MAX_HEADER_MESSAGE);
    }

    private ServerResponse answer(int status, String requestId, byte[] body) {
        return ServerResponse.of(status)
                .withHeader("Content-Type", protocol.contentType())
                .withHeader(AwsJson.REQUEST_ID_HEADER, requestId)
                .withBody(body);
    }
}
