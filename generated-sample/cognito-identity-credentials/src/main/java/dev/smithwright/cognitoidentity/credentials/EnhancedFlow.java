package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.CognitoIdentityException;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityInput;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityResponse;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.CallFuture;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The enhanced flow, as the service calls it: an identity where none is known yet, then credentials for it. */
final class EnhancedFlow {

    private final AsyncOperationCaller caller;
    private final IdentitySource identities;
    private final Supplier<? extends @Nullable Map<String, String>> logins;
    private final @Nullable String customRoleArn;

    EnhancedFlow(
            AsyncOperationCaller caller,
            IdentitySource identities,
            Supplier<? extends @Nullable Map<String, String>> logins,
            @Nullable String customRoleArn) {
        this.caller = caller;
        this.identities = identities;
        this.logins = logins;
        this.customRoleArn = customRoleArn;
    }

    /** Begins a flow; {@code wanted} tells whether what it learns of the identity may still be kept. */
    CallFuture<SessionCredentials> begin(BooleanSupplier wanted) {
        return CallFuture.start(() -> begin(currentLogins(), wanted));
    }

    private CallFuture<SessionCredentials> begin(@Nullable Map<String, String> logins, BooleanSupplier wanted) {
        String known = identities.known();
        if (known == null) {
            return fromTheBeginning(logins, wanted);
        }
        return credentials(known, logins, wanted).thenRecover(CognitoIdentityException.class, refusal -> {
            if (identities.isReplaceable(refusal, logins)) {
                return fromTheBeginning(logins, wanted);
            }
            throw refusal;
        });
    }

    private CallFuture<SessionCredentials> fromTheBeginning(
            @Nullable Map<String, String> logins, BooleanSupplier wanted) {
        return identities.ask(logins).then(identityId -> {
            // At once: should the next step fail, the next flow must not make another guest.
            identities.keep(identityId, wanted);
            return credentials(identityId, logins, wanted);
        });
    }

    private CallFuture<SessionCredentials> credentials(
            String identityId, @Nullable Map<String, String> logins, BooleanSupplier wanted) {
        GetCredentialsForIdentityInput input = GetCredentialsForIdentityInput.builder()
                .identityId(identityId)
                .logins(logins)
                .customRoleArn(customRoleArn)
                .build();
        return CallFuture.output(caller.call(CognitoIdentity.GET_CREDENTIALS_FOR_IDENTITY, input))
                .map(answer -> {
                    keepIfOther(identityId, answer, wanted);
                    return SessionCredentials.of(answer);
                });
    }

    /** A guest who signs in with a login that has an identity of its own goes on under that one. */
    private void keepIfOther(String asked, GetCredentialsForIdentityResponse answer, BooleanSupplier wanted) {
        String answered = answer.identityId();
        if (answered != null && !answered.equals(asked)) {
            identities.keep(answered, wanted);
        }
    }

    /** Returns null for a guest: the service takes no empty map from one. */
    private @Nullable Map<String, String> currentLogins() {
        Map<String, String> current = logins.get();
        return current == null || current.isEmpty() ? null : current;
    }
}
