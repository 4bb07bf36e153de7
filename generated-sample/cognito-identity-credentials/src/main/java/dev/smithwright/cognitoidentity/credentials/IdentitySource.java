package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.cognitoidentity.model.CognitoIdentityException;
import dev.smithwright.runtime.operation.CallFuture;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Where the id of the identity comes from. */
interface IdentitySource {

    /** Returns the id where it is known without a call, or else null. */
    @Nullable
    String known();

    /** Tells whether the service, which refused the known id, may give another that it takes. */
    boolean isReplaceable(CognitoIdentityException refusal, @Nullable Map<String, String> logins);

    /** Asks the service for the id of whoever has the logins; a guest has none. */
    CallFuture<String> ask(@Nullable Map<String, String> logins);

    /** Makes the id known, if {@code wanted} still says so. */
    void keep(String identityId, BooleanSupplier wanted);

    /** Lets the id be asked for anew. */
    void forget();
}
