package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.CognitoIdentityException;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.NotAuthorizedException;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.CallFuture;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** An identity that a pool gives, and that a cache keeps. */
final class PoolIdentity implements IdentitySource {

    private final AsyncOperationCaller caller;
    private final String identityPoolId;
    private final @Nullable String accountId;
    private final IdentityIdCache cache;

    PoolIdentity(
            AsyncOperationCaller caller, String identityPoolId, @Nullable String accountId, IdentityIdCache cache) {
        this.caller = caller;
        this.identityPoolId = identityPoolId;
        this.accountId = accountId;
        this.cache = cache;
    }

    @Override
    public @Nullable String known() {
        return cache.get(identityPoolId);
    }

    /**
     * An identity that is gone is replaced. So is one that is not that of the logins, because another user has signed in;
     * but not for a guest, to whom the pool would give a new identity each time that a role is refused.
     */
    @Override
    public boolean isReplaceable(CognitoIdentityException refusal, @Nullable Map<String, String> logins) {
        return refusal instanceof ResourceNotFoundException
                || (logins != null && refusal instanceof NotAuthorizedException);
    }

    @Override
    public CallFuture<String> ask(@Nullable Map<String, String> logins) {
        GetIdInput input = GetIdInput.builder()
                .identityPoolId(identityPoolId)
                .accountId(accountId)
                .logins(logins)
                .build();
        return CallFuture.output(caller.call(CognitoIdentity.GET_ID, input)).map(answer -> {
            if (answer.identityId() == null) {
                throw new IncompleteAnswerException("GetId", "an identity id");
            }
            return answer.identityId();
        });
    }

    /** Synchronized with {@link #forget}, so that a refresh from before it does not bring the id back. */
    @Override
    public synchronized void keep(String identityId, BooleanSupplier wanted) {
        if (wanted.getAsBoolean()) {
            cache.put(identityPoolId, identityId);
        }
    }

    @Override
    public synchronized void forget() {
        cache.put(identityPoolId, null);
    }

    @Override
    public String toString() {
        return "identity pool " + identityPoolId;
    }
}
