package dev.smithwright.emulator.cognitoidentity.wire;

import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdDocuments;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.ErrorStatusPolicy;
import dev.smithwright.runtime.emulator.OperationRouter;
import dev.smithwright.runtime.emulator.control.fault.FaultFilter;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.http.RequestFilter;

/** How Cognito Identity answers. */
public final class CognitoIdentityWire {

    /** HTTP status of every fault of the client, whatever the model says. */
    static final int CLIENT_FAULT_STATUS = 400;

    private CognitoIdentityWire() {}

    /**
     * Returns settings under which {@code router} answers as the service does, and its issuer tells of itself.
     *
     * @param control the emulator's own site, outside of what lets browsers call the service
     * @param log sees every request that is not for the site
     * @param faults what calls meet instead of their answers
     */
    public static DispatchSettings settings(
            OperationRouter router,
            OpenIdDocuments documents,
            RequestFilter control,
            RequestFilter log,
            InjectedFaults faults) {
        DispatchSettings service = DispatchSettings.of(router)
                .withErrorStatus(ErrorStatusPolicy.everyClientFault(CLIENT_FAULT_STATUS))
                .withAuthenticator(new SignatureRequired());
        return service.withFilter(control)
                .withFilter(log)
                .withFilter(new BrowserAccess())
                .withFilter(new OpenIdDiscovery(documents))
                .withFilter(new FaultFilter(faults, service));
    }
}
