package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes all logins of one call belong to one identity. Everything is checked before anything is written. */
final class LoginLinker {

    private final IdentityMaker maker;

    LoginLinker(IdentityMaker maker) {
        this.maker = maker;
    }

    /** Returns the identity that owns the logins from now on: a known one if there is one, else a new one. */
    Identity owner(Transaction transaction, String poolId, List<Login> logins) {
        List<Identity> owners = owners(transaction, logins);
        Set<Login> all = united(transaction, owners, logins);
        LoginLimits.check(all);
        if (owners.isEmpty()) {
            return link(transaction, maker.make(transaction, poolId), all);
        }
        Identity survivor = survivor(owners);
        owners.stream().filter(owner -> !owner.equals(survivor)).forEach(owner -> disable(transaction, owner));
        return link(transaction, survivor, all);
    }

    private static List<Identity> owners(Transaction transaction, List<Login> logins) {
        return logins.stream()
                .map(transaction.logins()::ownerOf)
                .filter(Objects::nonNull)
                .distinct()
                .map(transaction.identities()::find)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<Login> united(Transaction transaction, List<Identity> owners, List<Login> logins) {
        Set<Login> all = new LinkedHashSet<>();
        owners.forEach(owner -> all.addAll(transaction.logins().of(owner.id())));
        all.addAll(logins);
        return all;
    }

    /** Inferred: of several owners, none of them named in the call, the one that was there first absorbs the others. */
    private static Identity survivor(List<Identity> owners) {
        return owners.stream().min(Comparator.comparing(Identity::created)).orElseThrow();
    }

    private void disable(Transaction transaction, Identity identity) {
        transaction.identities().replace(identity.disabled(maker.now()));
    }

    private Identity link(Transaction transaction, Identity owner, Set<Login> logins) {
        List<Login> missing = new ArrayList<>(logins);
        missing.removeAll(transaction.logins().of(owner.id()));
        if (missing.isEmpty()) {
            return owner;
        }
        missing.forEach(login -> transaction.logins().link(login, owner.id()));
        Identity linked = owner.modified(maker.now());
        transaction.identities().replace(linked);
        return linked;
    }
}
