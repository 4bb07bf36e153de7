package dev.smithwright.emulator.cognitoidentity.wire;

import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;

/** Lets pages of any origin call: public operations are made for browsers, which ask first and read only what is exposed. */
final class BrowserAccess implements RequestFilter {

    private static final String EXPOSED = "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date";
    private static final String MAX_AGE_SECONDS = "172800";

    /** Used where a preflight does not say what it would like to send. */
    private static final String USUAL_HEADERS = "content-type,x-amz-target,x-amz-user-agent,x-amz-date,"
            + "x-amz-security-token,authorization,amz-sdk-invocation-id,amz-sdk-request,cache-control";

    @Override
    public ServerResponse filter(ServerRequest request, RequestHandler next) {
        ServerResponse answer = request.method().equals("OPTIONS") ? preflight(request) : next.handle(request);
        return answer.withHeader("Access-Control-Allow-Origin", "*")
                .withHeader("Access-Control-Expose-Headers", EXPOSED);
    }

    private static ServerResponse preflight(ServerRequest request) {
        String wanted = request.header("access-control-request-headers");
        return ServerResponse.of(200)
                .withHeader("Access-Control-Allow-Methods", "POST,GET,OPTIONS")
                .withHeader("Access-Control-Allow-Headers", wanted == null ? USUAL_HEADERS : wanted)
                .withHeader("Access-Control-Max-Age", MAX_AGE_SECONDS);
    }
}
