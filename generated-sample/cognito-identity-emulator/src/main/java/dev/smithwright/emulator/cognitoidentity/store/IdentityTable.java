package dev.smithwright.emulator.cognitoidentity.store;

import org.jspecify.annotations.Nullable;

/** Identities by id, region-wide: most operations name an identity and not its pool. */
public interface IdentityTable {

    /** Returns the identity, or null where there is none of this id. */
    @Nullable
    Identity find(String identityId);

    /** Adds an identity, whose id must be new. */
    void insert(Identity identity);

    /** Puts the identity in the place of the one with the same id, which must be there. */
    void replace(Identity identity);
}
