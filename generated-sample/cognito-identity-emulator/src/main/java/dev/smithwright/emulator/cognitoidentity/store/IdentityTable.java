package dev.smithwright.emulator.cognitoidentity.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identities by id, region-wide: most operations name an identity and not its pool. */
public interface IdentityTable {

    /** Returns the identity, or null where there is none of this id. */
    @Nullable
    Identity find(String identityId);

    /**
     * Returns up to {@code limit} identities of the pool created after the one at position {@code after}; 0 is before the
     * first.
     *
     * @param enabledOnly whether disabled ones are passed over
     */
    List<IdentityRow> page(String poolId, long after, int limit, boolean enabledOnly);

    /** Returns the number of identities of the pool, disabled ones included. */
    int count(String poolId);

    /** Adds an identity, whose id must be new and whose pool must be there. */
    void insert(Identity identity);

    /** Puts the identity in the place of the one with the same id, which must be there. */
    void replace(Identity identity);

    /** Deletes an identity with its logins; where there is none of this id, nothing happens. */
    void delete(String identityId);
}
