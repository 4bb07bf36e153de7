package dev.smithwright.cognitoidentity.credentials;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the id of an identity between refreshes and, where it writes to a file or a database, between runs of a program, so
 * that a guest stays the same guest. One cache is for one user. It is used by many threads, though seldom by two at once,
 * and should not take long.
 */
public interface IdentityIdCache {

    /** Returns the id of the user's identity in the pool, or null where none is kept. */
    @Nullable
    String get(String identityPoolId);

    /** Keeps the id of the user's identity in the pool; for null, forgets it. */
    void put(String identityPoolId, @Nullable String identityId);

    /** Returns a cache that lasts as long as the program. */
    static IdentityIdCache inMemory() {
        return new InMemoryIdentityIds();
    }
}
