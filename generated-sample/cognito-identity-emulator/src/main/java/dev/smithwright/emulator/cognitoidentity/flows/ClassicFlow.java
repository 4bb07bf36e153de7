package dev.smithwright.emulator.cognitoidentity.flows;

import dev.smithwright.cognitoidentity.model.GetOpenIdTokenInput;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenResponse;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.identities.IdentityAccess;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.logins.PresentedLogins;
import dev.smithwright.emulator.cognitoidentity.logins.TokenKind;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogins;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import dev.smithwright.emulator.cognitoidentity.tags.PrincipalTags;
import dev.smithwright.emulator.cognitoidentity.tokens.IdentityClaims;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdIssuer;

/** Issues tokens that applications take to AWS themselves. */
public final class ClassicFlow {

    private static final long LIFETIME_SECONDS = 600;

    private final Store store;
    private final LoginVerifier verifier;
    private final IdentityAccess access;
    private final OpenIdIssuer issuer;

    /** Makes the room over a store. */
    public ClassicFlow(Store store, LoginVerifier verifier, IdentityAccess access, OpenIdIssuer issuer) {
        this.store = store;
        this.verifier = verifier;
        this.access = access;
        this.issuer = issuer;
    }

    /** Answers with a token for the identity, which may be another one than was named. */
    public GetOpenIdTokenResponse token(GetOpenIdTokenInput input) {
        PresentedLogins presented = verifier.read(input.logins());
        IdentityClaims claims = store.transact(transaction -> claims(transaction, input.identityId(), presented));
        return GetOpenIdTokenResponse.builder()
                .identityId(claims.identityId())
                .token(issuer.issue(claims, LIFETIME_SECONDS))
                .build();
    }

    private IdentityClaims claims(Transaction transaction, String identityId, PresentedLogins presented) {
        Identity named = Identities.existing(transaction, identityId);
        IdentityPool pool = Pools.existing(transaction, named.poolId());
        checkAllowed(pool);
        VerifiedLogins logins = verifier.verify(pool, identityId, presented);
        refuseAssertions(logins);
        Identity identity = access.of(transaction, pool, named, logins);
        return new IdentityClaims(
                identity.id(),
                pool.identityPoolId(),
                logins.methods(),
                PrincipalTags.of(transaction.principalTags(), logins.all()));
    }

    /** Only a clear no forbids the flow. */
    private static void checkAllowed(IdentityPool pool) {
        if (Boolean.FALSE.equals(pool.allowClassicFlow())) {
            throw Faults.classicFlowDisabled();
        }
    }

    /** SAML works in the enhanced flow only. Inferred: the words. */
    private static void refuseAssertions(VerifiedLogins logins) {
        if (logins.all().stream().anyMatch(login -> login.tokenKind() == TokenKind.ASSERTION)) {
            throw Faults.notAPublicProvider();
        }
    }
}
