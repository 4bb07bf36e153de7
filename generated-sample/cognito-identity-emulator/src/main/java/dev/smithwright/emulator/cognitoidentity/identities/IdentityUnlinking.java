package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.UnlinkIdentityInput;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.logins.PresentedLogins;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.List;

/** Takes logins away from an identity, for whoever proves to be it. */
public final class IdentityUnlinking {

    private final Store store;
    private final LoginVerifier verifier;
    private final LoginLinker linker;

    /** Makes the room over a store. */
    public IdentityUnlinking(Store store, LoginVerifier verifier, LoginLinker linker) {
        this.store = store;
        this.verifier = verifier;
        this.linker = linker;
    }

    /** Unlinks the identity's logins with the named providers. Inferred: a name that is not linked is passed over. */
    public void unlink(UnlinkIdentityInput input) {
        PresentedLogins presented = verifier.read(input.logins());
        store.transact(transaction -> {
            unlink(transaction, input, presented);
            return true;
        });
    }

    private void unlink(Transaction transaction, UnlinkIdentityInput input, PresentedLogins presented) {
        Identity identity = Identities.existing(transaction, input.identityId());
        IdentityPool pool = Pools.existing(transaction, identity.poolId());
        List<Login> linked = transaction.logins().of(identity.id());
        IdentityAccess.requireOneOf(linked, verifier.verify(pool, identity.id(), presented));
        refuseDisabled(identity);
        refuseDeveloperProvider(pool, input.loginsToRemove());
        linker.unlink(transaction, identity, withProviders(linked, input.loginsToRemove()));
    }

    /** Inferred: a token of the service itself outlives the logins of its identity, but proves nothing after them. */
    private static void refuseDisabled(Identity identity) {
        if (!identity.enabled()) {
            throw Faults.loginsDoNotMatch();
        }
    }

    /** Inferred: users of the developer provider are unlinked by the developer's own operation. */
    private static void refuseDeveloperProvider(IdentityPool pool, List<String> providers) {
        if (pool.developerProviderName() != null && providers.contains(pool.developerProviderName())) {
            throw Faults.notAPublicProvider();
        }
    }

    private static List<Login> withProviders(List<Login> linked, List<String> providers) {
        return linked.stream()
                .filter(login -> providers.contains(login.provider()))
                .toList();
    }
}
