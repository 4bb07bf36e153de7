package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogins;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.List;
import java.util.Objects;

/** Decides who may act as an identity that a call names. Somebody with logins may turn out to be another one. */
public final class IdentityAccess {

    private final LoginLinker linker;

    /** Makes the rules. */
    public IdentityAccess(LoginLinker linker) {
        this.linker = linker;
    }

    /**
     * Returns the identity that the caller is; it may not be the one that was named.
     *
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if the caller may not act as the identity
     * @throws dev.smithwright.cognitoidentity.model.ResourceConflictException if the logins cannot be one identity's
     */
    public Identity of(Transaction transaction, IdentityPool pool, Identity named, VerifiedLogins logins) {
        List<Login> linked = transaction.logins().of(named.id());
        if (logins.isEmpty()) {
            return guest(pool, named, linked);
        } else if (!named.enabled()) {
            return successor(transaction, pool, named, logins.links());
        } else if (linked.isEmpty() && logins.ownToken() == null) {
            return linker.ownerInPlaceOf(transaction, pool, named, logins.links());
        }
        requireOneOf(linked, logins);
        return linker.ownedBy(transaction, pool, named, logins.links());
    }

    private static Identity guest(IdentityPool pool, Identity named, List<Login> linked) {
        if (!named.enabled() || !linked.isEmpty()) {
            throw Faults.accessForbidden(named.id());
        }
        if (!pool.allowUnauthenticatedIdentities()) {
            throw Faults.noGuests();
        }
        return named;
    }

    /** Inferred: whoever names a disabled identity is served as the one that the logins belong to, if there is one. */
    private Identity successor(Transaction transaction, IdentityPool pool, Identity disabled, List<Login> logins) {
        if (logins.stream().map(transaction.logins()::ownerOf).allMatch(Objects::isNull)) {
            throw Faults.accessForbidden(disabled.id());
        }
        return linker.owner(transaction, pool, logins);
    }

    /** Checks that at least one of the logins is the identity's; a token of the service itself names the identity. */
    static void requireOneOf(List<Login> linked, VerifiedLogins logins) {
        if (logins.ownToken() == null && logins.links().stream().noneMatch(linked::contains)) {
            throw Faults.loginsDoNotMatch();
        }
    }
}
