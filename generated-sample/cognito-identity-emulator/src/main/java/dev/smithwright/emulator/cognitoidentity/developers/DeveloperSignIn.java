package dev.smithwright.emulator.cognitoidentity.developers;

import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityInput;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityResponse;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.identities.LoginLinker;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.logins.PresentedLogins;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogins;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import dev.smithwright.emulator.cognitoidentity.tags.PrincipalTags;
import dev.smithwright.emulator.cognitoidentity.tokens.IdentityClaims;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdIssuer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds or makes the identity of a developer's user, and issues a token for it. */
public final class DeveloperSignIn {

    private static final long DEFAULT_LIFETIME_SECONDS = 900;

    private final Store store;
    private final LoginVerifier verifier;
    private final LoginLinker linker;
    private final OpenIdIssuer issuer;

    /** Makes the room over a store. */
    public DeveloperSignIn(Store store, LoginVerifier verifier, LoginLinker linker, OpenIdIssuer issuer) {
        this.store = store;
        this.verifier = verifier;
        this.linker = linker;
        this.issuer = issuer;
    }

    /** Answers with a token for the user, whose tags, if any, replace those that tokens of public logins would give. */
    public GetOpenIdTokenForDeveloperIdentityResponse token(GetOpenIdTokenForDeveloperIdentityInput input) {
        PresentedLogins presented = verifier.read(input.logins());
        IdentityClaims claims = store.transact(transaction -> claims(transaction, input, presented));
        long lifetime = input.tokenDuration() == null ? DEFAULT_LIFETIME_SECONDS : input.tokenDuration();
        return GetOpenIdTokenForDeveloperIdentityResponse.builder()
                .identityId(claims.identityId())
                .token(issuer.issue(claims, lifetime))
                .build();
    }

    private IdentityClaims claims(
            Transaction transaction, GetOpenIdTokenForDeveloperIdentityInput input, PresentedLogins presented) {
        IdentityPool pool = Pools.existing(transaction, input.identityPoolId());
        String provider = pool.developerProviderName();
        String user = provider == null ? null : input.logins().get(provider);
        if (provider == null || user == null) {
            throw Faults.unsupportedDeveloperProvider();
        }
        DeveloperUsers.checkLength(user);
        VerifiedLogins others = verifier.verify(pool, presented.without(provider));
        Login login = DeveloperUsers.login(pool, provider, user);
        Identity identity = identity(transaction, pool, input, login, others);
        return new IdentityClaims(
                identity.id(),
                pool.identityPoolId(),
                methods(login, others),
                input.principalTags() == null
                        ? PrincipalTags.of(transaction.principalTags(), others.all())
                        : input.principalTags());
    }

    private Identity identity(
            Transaction transaction,
            IdentityPool pool,
            GetOpenIdTokenForDeveloperIdentityInput input,
            Login user,
            VerifiedLogins others) {
        List<Login> all = new ArrayList<>(List.of(user));
        all.addAll(others.links());
        String owner = transaction.logins().ownerOf(user);
        if (input.identityId() != null) {
            Identity named = Identities.existingIn(transaction, pool, input.identityId());
            return named(transaction, pool, named, owner, all);
        } else if (owner != null) {
            return linker.ownedBy(transaction, pool, Identities.existing(transaction, owner), all);
        }
        return linker.owner(transaction, pool, all);
    }

    /** Inferred: a second user of one identity needs a login of it, as does any other login; a disabled one takes none. */
    private Identity named(
            Transaction transaction, IdentityPool pool, Identity named, @Nullable String owner, List<Login> logins) {
        if (owner != null && !owner.equals(named.id())) {
            throw Faults.developerUserRegistered();
        }
        if (!named.enabled()) {
            throw Faults.accessForbidden(named.id());
        }
        List<Login> linked = transaction.logins().of(named.id());
        if (linked.isEmpty()) {
            return linker.ownerInPlaceOf(transaction, pool, named, logins);
        }
        if (logins.stream().noneMatch(linked::contains)) {
            throw Faults.loginsDoNotMatch();
        }
        return linker.ownedBy(transaction, pool, named, logins);
    }

    private static List<String> methods(Login user, VerifiedLogins others) {
        List<String> methods = new ArrayList<>();
        methods.add(IdentityClaims.AUTHENTICATED);
        methods.add(user.provider());
        methods.add(user.provider() + ":" + user.poolId() + ":" + user.subject());
        others.all().forEach(login -> {
            methods.add(login.provider());
            methods.add(login.method());
        });
        return methods;
    }
}
