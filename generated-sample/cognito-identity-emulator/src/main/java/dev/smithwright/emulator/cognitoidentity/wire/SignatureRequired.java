package dev.smithwright.emulator.cognitoidentity.wire;

import dev.smithwright.runtime.emulator.RequestAuthenticator;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;

/**
 * Asks for a signature where the service does, in a header or in the query. Whose it is and whether it fits is not checked:
 * any key will do.
 */
final class SignatureRequired implements RequestAuthenticator {

    @Override
    public void authenticate(Operation<?, ?, ?> operation, ServerRequest request) {
        if (operation.auth() == OperationAuth.SIGNED && !isSigned(request)) {
            throw operation
                    .errors()
                    .unmodeled(ErrorDetails.raised(
                            "MissingAuthenticationTokenException",
                            CognitoIdentityWire.CLIENT_FAULT_STATUS,
                            "Missing Authentication Token"));
        }
    }

    private static boolean isSigned(ServerRequest request) {
        String query = request.uri().getRawQuery();
        return request.headers().containsKey("authorization") || (query != null && query.contains("X-Amz-Signature="));
    }
}
