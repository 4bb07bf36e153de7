package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.Mistakes;
import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a seed gives twice and the service has once: ids, and logins in a pool. */
final class Duplicates {

    private final Mistakes mistakes;
    private final Map<Object, TextPlace> first = new HashMap<>();

    private Duplicates(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static void check(List<SeedPool> pools, Mistakes mistakes) {
        Duplicates duplicates = new Duplicates(mistakes);
        pools.forEach(duplicates::check);
    }

    private void check(SeedPool pool) {
        if (pool.hasId()) {
            once("pool " + pool.pool().identityPoolId(), pool.place(), "another pool has this IdentityPoolId");
        }
        for (SeedIdentity identity : pool.identities()) {
            if (identity.id() != null) {
                once("identity " + identity.id(), identity.place(), "another identity has this IdentityId");
            }
            for (SeedLogin login : identity.logins()) {
                List<Object> key = List.of(pool.place(), login.provider(), login.subject());
                once(key, login.place(), "another identity of the pool, or this one, has the login");
            }
        }
    }

    private void once(Object key, TextPlace place, String what) {
        TextPlace before = first.putIfAbsent(key, place);
        if (before != null) {
            mistakes.add(place, what + ", in line " + before.line() + "; change one of them");
        }
    }
}
