package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An identity to be.
 *
 * @param place where it is written
 * @param id its id; null where it is to follow from its first login, or from its place among guests
 * @param logins its logins
 * @param created when it was made; null for the time of seeding
 * @param modified when its logins last changed; null for the time when it was made
 * @param enabled whether it can be used
 */
record SeedIdentity(
        TextPlace place,
        @Nullable String id,
        List<SeedLogin> logins,
        @Nullable Instant created,
        @Nullable Instant modified,
        boolean enabled) {}
