package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.List;
import java.util.Map;

/** Finds and makes identities. */
public final class Identities {

    private final Store store;
    private final String account;
    private final LoginVerifier verifier;
    private final IdentityMaker maker;
    private final LoginLinker linker;

    /** Makes the room over a store; {@code account} owns all pools. */
    public Identities(Store store, String account, LoginVerifier verifier, IdentityMaker maker) {
        this.store = store;
        this.account = account;
        this.verifier = verifier;
        this.maker = maker;
        this.linker = new LoginLinker(maker);
    }

    /** Returns the id of the identity that the logins belong to; without logins, that of a new guest. */
    public String idFor(GetIdInput input) {
        return store.transact(transaction -> {
            IdentityPool pool = pool(transaction, input);
            Map<String, String> tokens = input.logins();
            Identity identity = tokens == null || tokens.isEmpty()
                    ? guest(transaction, pool)
                    : linker.owner(transaction, pool.identityPoolId(), verifier.verify(pool, tokens));
            return identity.id();
        });
    }

    /** Inferred: to an account that does not own it, the pool is not there. */
    private IdentityPool pool(Transaction transaction, GetIdInput input) {
        if (input.accountId() != null && !input.accountId().equals(account)) {
            throw Faults.poolNotFound(input.identityPoolId());
        }
        return Pools.existing(transaction, input.identityPoolId());
    }

    private Identity guest(Transaction transaction, IdentityPool pool) {
        if (!pool.allowUnauthenticatedIdentities()) {
            throw Faults.noGuests();
        }
        return maker.make(transaction, pool.identityPoolId());
    }

    /** Returns what may be told of an identity: of its logins, the names of the providers only. */
    public IdentityDescription describe(String identityId) {
        return store.transact(transaction -> {
            Identity identity = transaction.identities().find(identityId);
            if (identity == null) {
                throw Faults.identityNotFound(identityId);
            }
            return description(identity, transaction.logins().of(identityId));
        });
    }

    private static IdentityDescription description(Identity identity, List<Login> logins) {
        List<String> providers = logins.stream().map(Login::provider).distinct().toList();
        return IdentityDescription.builder()
                .identityId(identity.id())
                .logins(providers.isEmpty() ? null : providers)
                .creationDate(identity.created())
                .lastModifiedDate(identity.modified())
                .build();
    }
}
