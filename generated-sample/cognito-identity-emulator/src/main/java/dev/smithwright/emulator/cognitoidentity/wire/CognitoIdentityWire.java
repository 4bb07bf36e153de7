package dev.smithwright.emulator.cognitoidentity.wire;

import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.ErrorStatusPolicy;
import dev.smithwright.runtime.emulator.OperationRouter;

/** How Cognito Identity answers. */
public final class CognitoIdentityWire {

    /** HTTP status of every fault of the client, whatever the model says. */
    static final int CLIENT_FAULT_STATUS = 400;

    private CognitoIdentityWire() {}

    /** Returns settings under which {@code router} answers as the service does. */
    public static DispatchSettings settings(OperationRouter router) {
        return DispatchSettings.of(router)
                .withErrorStatus(ErrorStatusPolicy.everyClientFault(CLIENT_FAULT_STATUS))
                .withAuthenticator(new SignatureRequired())
                .withFilter(new BrowserAccess());
    }
}
