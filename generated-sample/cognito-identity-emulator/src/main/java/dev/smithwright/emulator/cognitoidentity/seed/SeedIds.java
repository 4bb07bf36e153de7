package dev.smithwright.emulator.cognitoidentity.seed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Ids of what is seeded without one. They follow from what it is, and from how many of the same kind stand before it: the
 * same seed finds its own again, however often it is sown. Used for one seed.
 */
final class SeedIds {

    private final String region;
    private final Map<String, Integer> seen = new HashMap<>();

    SeedIds(String region) {
        this.region = region;
    }

    String pool(String name) {
        return id("pool\n" + name);
    }

    String identity(String poolId, SeedIdentity identity) {
        if (identity.logins().isEmpty()) {
            return id("guest\n" + poolId);
        }
        SeedLogin first = identity.logins().get(0);
        return id("user\n" + poolId + "\n" + first.provider() + "\n" + first.subject());
    }

    private String id(String kind) {
        int number = seen.merge(kind, 1, Integer::sum);
        UUID uuid = UUID.nameUUIDFromBytes((kind + "\n" + number).getBytes(StandardCharsets.UTF_8));
        return region + ":" + uuid;
    }
}
