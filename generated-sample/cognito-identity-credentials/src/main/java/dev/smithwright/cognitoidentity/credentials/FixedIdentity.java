package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.cognitoidentity.model.CognitoIdentityException;
import dev.smithwright.runtime.operation.CallFuture;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** An identity that the program knows, as it does for users of its own back end. */
record FixedIdentity(String identityId) implements IdentitySource {

    @Override
    public String known() {
        return identityId;
    }

    @Override
    public boolean isReplaceable(CognitoIdentityException refusal, @Nullable Map<String, String> logins) {
        return false;
    }

    @Override
    public CallFuture<String> ask(@Nullable Map<String, String> logins) {
        throw new IllegalStateException("the identity is fixed");
    }

    @Override
    public void keep(String other, BooleanSupplier wanted) {
        // The program has named the identity; it is not for an answer to change that.
    }

    @Override
    public void forget() {
        // Nothing was learnt that could be forgotten.
    }

    @Override
    public String toString() {
        return "identity " + identityId;
    }
}
