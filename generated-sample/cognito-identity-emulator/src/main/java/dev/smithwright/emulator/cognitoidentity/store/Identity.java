package dev.smithwright.emulator.cognitoidentity.store;

import java.time.Instant;

/**
 * An identity. Enabled with logins it is authenticated, enabled without it is a guest; disabled, because another
 * identity absorbed it or its last login went, it never comes back.
 *
 * @param id identity id
 * @param poolId id of its pool
 * @param created when it was made, to the millisecond
 * @param modified when its logins last changed, to the millisecond
 * @param enabled whether it can still be used
 */
public record Identity(String id, String poolId, Instant created, Instant modified, boolean enabled) {

    /** Returns a new, enabled identity. */
    public static Identity created(String id, String poolId, Instant now) {
        return new Identity(id, poolId, now, now, true);
    }

    /** Returns the identity with its logins changed now. */
    public Identity modified(Instant now) {
        return new Identity(id, poolId, created, now, enabled);
    }

    /** Returns the identity, disabled now. */
    public Identity disabled(Instant now) {
        return new Identity(id, poolId, created, now, false);
    }
}
