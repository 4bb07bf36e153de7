package dev.smithwright.emulator.cognitoidentity.identifiers;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes ids of pools and identities: the region, a colon and a UUID.
 *
 * @param region region that the ids are bound to
 * @param uuids source of UUIDs, each different from all before
 */
public record Identifiers(String region, Supplier<UUID> uuids) {

    /** Returns a new id, for example {@code us-east-1:00000000-0000-4000-8000-000000000001}. */
    public String next() {
        return region + ":" + uuids.get();
    }
}
