package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.LimitExceededException;
import dev.smithwright.emulator.cognitoidentity.document.InvalidDocumentException;
import dev.smithwright.emulator.cognitoidentity.document.Mistakes;
import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import dev.smithwright.emulator.cognitoidentity.pools.PoolQuotas;
import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes seeds into a store. What is there stays as it is, so that a seed can be sown again: a pool or an identity whose id is
 * known, and an identity one of whose logins has become another's, are passed over.
 *
 * @param region region that ids are bound to
 * @param clock gives dates where the seed does not
 */
public record SeedSower(String region, InstantSource clock) {

    /**
     * Checks that the ids of the seed are of the region.
     *
     * @throws InvalidDocumentException if some are not; the message has a line for each
     */
    public void check(Seed seed) {
        Mistakes mistakes = new Mistakes();
        for (SeedPool pool : seed.pools()) {
            checkRegion(mistakes, pool.place(), pool.hasId() ? pool.pool().identityPoolId() : null);
            pool.identities().forEach(identity -> checkRegion(mistakes, identity.place(), identity.id()));
        }
        if (mistakes.count() > 0) {
            throw new InvalidDocumentException(seed.name(), mistakes.sorted());
        }
    }

    private void checkRegion(Mistakes mistakes, TextPlace place, @Nullable String id) {
        if (id != null && !id.startsWith(region + ":")) {
            mistakes.add(
                    place,
                    "the id " + Mistakes.quoted(id) + " is of another region than the emulator's, " + region
                            + "; begin it with that, leave it out, or start the emulator with --region "
                            + id.substring(0, id.indexOf(':')));
        }
    }

    /**
     * Writes what is not there, within a transaction. The seed has passed {@link #check}.
     *
     * @throws InvalidDocumentException if there would be more pools than an account may have
     */
    public void sow(Seed seed, Transaction transaction) {
        SeedIds ids = new SeedIds(region);
        for (SeedPool pool : seed.pools()) {
            String id = pool.hasId()
                    ? pool.pool().identityPoolId()
                    : ids.pool(pool.pool().identityPoolName());
            if (transaction.pools().find(id) == null) {
                checkRoom(seed, pool, transaction);
                sow(pool, id, transaction);
            }
            pool.identities().forEach(identity -> sow(identity, id, ids, transaction));
        }
    }

    private static void checkRoom(Seed seed, SeedPool pool, Transaction transaction) {
        try {
            PoolQuotas.checkRoomForOneMore(transaction.pools().count());
        } catch (LimitExceededException e) {
            Mistakes mistakes = new Mistakes();
            mistakes.add(pool.place(), e.getMessage() + " (leave out pools from here on)");
            throw new InvalidDocumentException(seed.name(), mistakes.sorted());
        }
    }

    private static void sow(SeedPool seed, String id, Transaction transaction) {
        IdentityPool pool = seed.pool().toBuilder().identityPoolId(id).build();
        transaction.pools().insert(pool);
        transaction.roles().replace(id, seed.roles());
        seed.principalTags()
                .forEach((provider, map) -> transaction.principalTags().put(id, provider, map));
    }

    private void sow(SeedIdentity seed, String poolId, SeedIds ids, Transaction transaction) {
        String id = seed.id() == null ? ids.identity(poolId, seed) : seed.id();
        List<Login> logins = seed.logins().stream()
                .map(login -> new Login(poolId, login.provider(), login.subject()))
                .toList();
        boolean isThere = transaction.identities().find(id) != null
                || logins.stream().map(transaction.logins()::ownerOf).anyMatch(Objects::nonNull);
        if (!isThere) {
            Instant created = seed.created() == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : seed.created();
            Instant modified = seed.modified() == null ? created : seed.modified();
            transaction.identities().insert(new Identity(id, poolId, created, modified, seed.enabled()));
            logins.forEach(login -> transaction.logins().link(login, id));
        }
    }
}
