package dev.smithwright.emulator.cognitoidentity.developers;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.LookupDeveloperIdentityInput;
import dev.smithwright.cognitoidentity.model.LookupDeveloperIdentityResponse;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.identifiers.PageToken;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.LoginRow;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the identity of a developer's user, and the users of an identity. Makes nothing. */
public final class DeveloperLookup {

    private static final String LIST = "users of ";
    private static final int DEFAULT_PAGE_SIZE = 60;

    private final Store store;

    /** Makes the room over a store. */
    public DeveloperLookup(Store store) {
        this.store = store;
    }

    /** Returns the identity with a page of its users; of both, if both are named, only that they belong together. */
    public LookupDeveloperIdentityResponse lookup(LookupDeveloperIdentityInput input) {
        return store.transact(transaction -> lookup(transaction, input));
    }

    private static LookupDeveloperIdentityResponse lookup(Transaction transaction, LookupDeveloperIdentityInput input) {
        IdentityPool pool = Pools.existing(transaction, input.identityPoolId());
        String user = input.developerUserIdentifier();
        if (input.identityId() == null && user == null) {
            throw Faults.invalidParameter("Name an identity, a developer user identifier, or both.");
        }
        String owner = user == null ? null : owner(transaction, pool, user);
        if (input.identityId() == null) {
            return users(transaction, pool, ownerOrNotFound(owner), input);
        } else if (user == null) {
            String identityId =
                    Identities.existingIn(transaction, pool, input.identityId()).id();
            return users(transaction, pool, identityId, input);
        } else if (!input.identityId().equals(owner)) {
            throw Faults.developerUserConflict();
        }
        return LookupDeveloperIdentityResponse.builder()
                .identityId(owner)
                .developerUserIdentifierList(List.of(user))
                .build();
    }

    private static @Nullable String owner(Transaction transaction, IdentityPool pool, String user) {
        String provider = pool.developerProviderName();
        return provider == null ? null : transaction.logins().ownerOf(DeveloperUsers.login(pool, provider, user));
    }

    private static String ownerOrNotFound(@Nullable String owner) {
        if (owner == null) {
            throw Faults.developerUserNotFound();
        }
        return owner;
    }

    /** Inferred: asked by user, the answer lists all users of the identity, as it does when asked by identity. */
    private static LookupDeveloperIdentityResponse users(
            Transaction transaction, IdentityPool pool, String identityId, LookupDeveloperIdentityInput input) {
        int size = input.maxResults() == null ? DEFAULT_PAGE_SIZE : input.maxResults();
        String list = LIST + identityId;
        PageToken start = PageToken.read(list, input.nextToken());
        String provider = pool.developerProviderName();
        List<LoginRow> found = provider == null
                ? List.of()
                : transaction.logins().page(identityId, provider, start.position(), size + 1);
        List<LoginRow> shown = found.subList(0, Math.min(size, found.size()));
        LookupDeveloperIdentityResponse.Builder page = LookupDeveloperIdentityResponse.builder()
                .identityId(identityId)
                .developerUserIdentifierList(
                        shown.stream().map(row -> row.login().subject()).toList());
        if (found.size() > size) {
            page.nextToken(new PageToken(list, shown.get(size - 1).position()).toString());
        }
        return page.build();
    }
}
