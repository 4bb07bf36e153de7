package dev.smithwright.emulator.cognitoidentity.wire;

import dev.smithwright.runtime.emulator.RequestAuthenticator;
import dev.smithwright.runtime.emulator.RequestContext;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;

/** Asks for a signature where the service does. Whose it is and whether it fits is not checked: any key will do. */
final class SignatureRequired implements RequestAuthenticator {

    @Override
    public void authenticate(Operation<?, ?, ?> operation, RequestContext context) {
        if (operation.auth() == OperationAuth.SIGNED && !context.headers().containsKey("authorization")) {
            throw operation
                    .errors()
                    .unmodeled(ErrorDetails.raised(
                            "MissingAuthenticationTokenException",
                            CognitoIdentityWire.CLIENT_FAULT_STATUS,
                            "Missing Authentication Token"));
        }
    }
}
