package dev.smithwright.emulator.cognitoidentity.developers;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.MergeDeveloperIdentitiesInput;
import dev.smithwright.cognitoidentity.model.MergeDeveloperIdentitiesResponse;
import dev.smithwright.cognitoidentity.model.UnlinkDeveloperIdentityInput;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.identities.LoginLinker;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.List;

/** Moves and removes users of the developer provider. */
public final class DeveloperLinks {

    private final Store store;
    private final LoginLinker linker;

    /** Makes the room over a store. */
    public DeveloperLinks(Store store, LoginLinker linker) {
        this.store = store;
        this.linker = linker;
    }

    /** Gives all logins of the source's identity to the destination's, whose id is answered; the source's is disabled. */
    public MergeDeveloperIdentitiesResponse merge(MergeDeveloperIdentitiesInput input) {
        Identity merged = store.transact(transaction -> merged(transaction, input));
        return MergeDeveloperIdentitiesResponse.builder()
                .identityId(merged.id())
                .build();
    }

    private Identity merged(Transaction transaction, MergeDeveloperIdentitiesInput input) {
        IdentityPool pool = Pools.existing(transaction, input.identityPoolId());
        DeveloperUsers.checkProvider(pool, input.developerProviderName());
        String provider = input.developerProviderName();
        Identity source = owner(transaction, DeveloperUsers.login(pool, provider, input.sourceUserIdentifier()));
        Identity destination =
                owner(transaction, DeveloperUsers.login(pool, provider, input.destinationUserIdentifier()));
        List<Login> moving = transaction.logins().of(source.id());
        return linker.ownedBy(transaction, pool, destination, moving);
    }

    private static Identity owner(Transaction transaction, Login user) {
        String owner = transaction.logins().ownerOf(user);
        if (owner == null) {
            throw Faults.developerUserNotFound();
        }
        return Identities.existing(transaction, owner);
    }

    /** Takes a user away from an identity; who comes in as that user again is somebody new. */
    public void unlink(UnlinkDeveloperIdentityInput input) {
        store.transact(transaction -> {
            unlink(transaction, input);
            return true;
        });
    }

    private void unlink(Transaction transaction, UnlinkDeveloperIdentityInput input) {
        IdentityPool pool = Pools.existing(transaction, input.identityPoolId());
        DeveloperUsers.checkProvider(pool, input.developerProviderName());
        Identity identity = Identities.existingIn(transaction, pool, input.identityId());
        Login user = DeveloperUsers.login(pool, input.developerProviderName(), input.developerUserIdentifier());
        if (!owner(transaction, user).id().equals(identity.id())) {
            throw Faults.developerUserConflict();
        }
        linker.unlink(transaction, identity, List.of(user));
    }
}
