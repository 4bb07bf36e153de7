package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.cognitoidentity.model.DeleteIdentitiesInput;
import dev.smithwright.cognitoidentity.model.DeleteIdentitiesResponse;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.GetIdResponse;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.ListIdentitiesInput;
import dev.smithwright.cognitoidentity.model.ListIdentitiesResponse;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.logins.PresentedLogins;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.List;

/** The life of identities. */
public final class Identities {

    private final Store store;
    private final String account;
    private final LoginVerifier verifier;
    private final IdentityMaker maker;
    private final LoginLinker linker;

    /** Makes the room over a store; {@code account} owns all pools. */
    public Identities(Store store, String account, LoginVerifier verifier, IdentityMaker maker, LoginLinker linker) {
        this.store = store;
        this.account = account;
        this.verifier = verifier;
        this.maker = maker;
        this.linker = linker;
    }

    /** Returns the id of the identity that the logins belong to; without logins, that of a new guest. */
    public GetIdResponse idFor(GetIdInput input) {
        PresentedLogins presented = verifier.read(input.logins());
        Identity identity = store.transact(transaction -> identityFor(transaction, input, presented));
        return GetIdResponse.builder().identityId(identity.id()).build();
    }

    private Identity identityFor(Transaction transaction, GetIdInput input, PresentedLogins presented) {
        IdentityPool pool = pool(transaction, input);
        return presented.isEmpty()
                ? guest(transaction, pool)
                : linker.owner(
                        transaction, pool, verifier.verify(pool, presented).links());
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
        return store.transact(transaction -> IdentityPage.description(
                existing(transaction, identityId), transaction.logins().of(identityId)));
    }

    /** Returns a page of the pool's identities in order of creation. */
    public ListIdentitiesResponse list(ListIdentitiesInput input) {
        return store.transact(transaction -> {
            Pools.existing(transaction, input.identityPoolId());
            return IdentityPage.of(transaction, input);
        });
    }

    /** Deletes identities with their logins. Inferred: one that is not there is as good as deleted. */
    public DeleteIdentitiesResponse delete(DeleteIdentitiesInput input) {
        return store.transact(transaction -> {
            input.identityIdsToDelete().forEach(transaction.identities()::delete);
            return DeleteIdentitiesResponse.builder()
                    .unprocessedIdentityIds(List.of())
                    .build();
        });
    }

    /**
     * Returns an identity within a transaction.
     *
     * @throws dev.smithwright.cognitoidentity.model.ResourceNotFoundException if there is none of this id
     */
    public static Identity existing(Transaction transaction, String identityId) {
        Identity identity = transaction.identities().find(identityId);
        if (identity == null) {
            throw Faults.identityNotFound(identityId);
        }
        return identity;
    }

    /**
     * Returns an identity of the pool within a transaction. Inferred: one of another pool is not there.
     *
     * @throws dev.smithwright.cognitoidentity.model.ResourceNotFoundException if the pool has none of this id
     */
    public static Identity existingIn(Transaction transaction, IdentityPool pool, String identityId) {
        Identity identity = existing(transaction, identityId);
        if (!identity.poolId().equals(pool.identityPoolId())) {
            throw Faults.identityNotFound(identityId);
        }
        return identity;
    }
}
