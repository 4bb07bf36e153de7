package dev.smithwright.emulator.cognitoidentity.site;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.store.PoolRow;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import dev.smithwright.runtime.emulator.control.page.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pools of an emulator for the pages of its control site.
 *
 * @param store where they are
 */
public record KeptPools(Store store) {

    /** Path of the pages of pools, below the site's root. */
    public static final String PATH = "pools/";

    private static final int MAX_POOLS = 50;

    /** On the page of all pools; the page of one has more. */
    private static final int SOME_IDENTITIES = 10;

    private static final int MAX_IDENTITIES = 200;

    /** Returns the first {@value #MAX_POOLS} pools, each with some of its identities. */
    public List<Section> all() {
        return store.transact(transaction -> {
            List<Section> sections = new ArrayList<>();
            for (PoolRow row : transaction.pools().page(0, MAX_POOLS)) {
                sections.add(section(transaction, row.pool(), SOME_IDENTITIES, link(row.pool())));
            }
            int more = transaction.pools().count() - sections.size();
            if (more > 0) {
                sections.add(new Section("and " + Counts.of(more, "more pool"), null, List.of(), null));
            }
            return sections;
        });
    }

    private static String link(IdentityPool pool) {
        return PATH + pool.identityPoolId();
    }

    /** Returns a pool with its first {@value #MAX_IDENTITIES} identities, or null where there is none of this id. */
    public @Nullable Section one(String poolId) {
        return store.transact(transaction -> {
            IdentityPool pool = transaction.pools().find(poolId);
            return pool == null ? null : section(transaction, pool, MAX_IDENTITIES, null);
        });
    }

    private static Section section(Transaction transaction, IdentityPool pool, int limit, @Nullable String path) {
        return new Section(
                pool.identityPoolName(),
                path,
                PoolFacts.of(pool, transaction.roles().find(pool.identityPoolId())),
                KeptIdentities.table(transaction, pool.identityPoolId(), limit));
    }
}
