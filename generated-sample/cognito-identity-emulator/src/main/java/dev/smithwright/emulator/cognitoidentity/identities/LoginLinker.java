package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Makes all logins of one call belong to one identity, and takes logins away. Everything is checked before anything is
 * written. An identity without its last login is disabled, as is one whose logins went to another.
 */
public final class LoginLinker {

    private final IdentityMaker maker;

    /** Makes a linker. */
    public LoginLinker(IdentityMaker maker) {
        this.maker = maker;
    }

    /** Returns the identity that owns the logins from now on: a known one if there is one, else a new one. */
    public Identity owner(Transaction transaction, IdentityPool pool, List<Login> logins) {
        List<Identity> owners = owners(transaction, logins);
        return owners.isEmpty()
                ? unite(transaction, pool, logins, maker.make(transaction, pool.identityPoolId()), owners)
                : unite(transaction, pool, logins, survivor(owners), owners);
    }

    /** Returns the owner as {@link #owner} does; where there is none, the guest becomes it, and else it is disabled. */
    public Identity ownerInPlaceOf(Transaction transaction, IdentityPool pool, Identity guest, List<Login> logins) {
        List<Identity> owners = owners(transaction, logins);
        if (owners.isEmpty()) {
            return unite(transaction, pool, logins, guest, owners);
        }
        Identity owner = unite(transaction, pool, logins, survivor(owners), owners);
        disable(transaction, guest);
        return owner;
    }

    /** Returns the identity, which owns the logins from now on; whoever owned them before is absorbed. */
    public Identity ownedBy(Transaction transaction, IdentityPool pool, Identity identity, List<Login> logins) {
        return unite(transaction, pool, logins, identity, owners(transaction, logins));
    }

    private Identity unite(
            Transaction transaction, IdentityPool pool, List<Login> logins, Identity survivor, List<Identity> owners) {
        Set<Login> all = new LinkedHashSet<>(transaction.logins().of(survivor.id()));
        owners.forEach(owner -> all.addAll(transaction.logins().of(owner.id())));
        all.addAll(logins);
        LoginLimits.check(all, pool.developerProviderName());
        owners.stream()
                .filter(owner -> !owner.id().equals(survivor.id()))
                .forEach(owner -> disable(transaction, owner));
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

    /** Inferred: of several owners, none of them named in the call, the one that was there first absorbs the others. */
    private static Identity survivor(List<Identity> owners) {
        return owners.stream().min(Comparator.comparing(Identity::created)).orElseThrow();
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

    /** Takes the logins, which must be linked to the identity, away from it. */
    public void unlink(Transaction transaction, Identity identity, Collection<Login> logins) {
        if (logins.isEmpty()) {
            return;
        }
        logins.forEach(transaction.logins()::unlink);
        if (transaction.logins().of(identity.id()).isEmpty()) {
            disable(transaction, identity);
        } else {
            transaction.identities().replace(identity.modified(maker.now()));
        }
    }

    private void disable(Transaction transaction, Identity identity) {
        transaction.identities().replace(identity.disabled(maker.now()));
    }
}
