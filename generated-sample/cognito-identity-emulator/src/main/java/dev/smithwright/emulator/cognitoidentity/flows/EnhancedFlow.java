package dev.smithwright.emulator.cognitoidentity.flows;

import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityInput;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityResponse;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.identities.IdentityAccess;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.logins.PresentedLogins;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogins;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.roles.RoleChoice;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.PoolRoles;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;

/** Hands out credentials of the role that the caller gets. */
public final class EnhancedFlow {

    private final Store store;
    private final LoginVerifier verifier;
    private final IdentityAccess access;
    private final CredentialMaker maker;

    /** Makes the room over a store. */
    public EnhancedFlow(Store store, LoginVerifier verifier, IdentityAccess access, CredentialMaker maker) {
        this.store = store;
        this.verifier = verifier;
        this.access = access;
        this.maker = maker;
    }

    /**
     * Answers with credentials for the identity, which may be another one than was named. Inferred: logins are linked
     * before the role is chosen, and stay linked if there is none.
     */
    public GetCredentialsForIdentityResponse credentials(GetCredentialsForIdentityInput input) {
        PresentedLogins presented = verifier.read(input.logins());
        Admission admission = store.transact(transaction -> admission(transaction, input.identityId(), presented));
        String role = new RoleChoice(admission.roles(), input.customRoleArn()).of(admission.logins());
        return GetCredentialsForIdentityResponse.builder()
                .identityId(admission.identity().id())
                .credentials(maker.make(role))
                .build();
    }

    private Admission admission(Transaction transaction, String identityId, PresentedLogins presented) {
        Identity named = Identities.existing(transaction, identityId);
        IdentityPool pool = Pools.existing(transaction, named.poolId());
        VerifiedLogins logins = verifier.verify(pool, identityId, presented);
        Identity identity = access.of(transaction, pool, named, logins);
        return new Admission(identity, logins, transaction.roles().find(pool.identityPoolId()));
    }

    /** Who was let in, by which logins, and what the pool knows of roles. */
    private record Admission(Identity identity, VerifiedLogins logins, PoolRoles roles) {}
}
