package dev.smithwright.emulator.cognitoidentity.store;

import dev.smithwright.cognitoidentity.model.RoleMapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The roles of a pool.
 *
 * @param roles role ARNs, by {@code authenticated} and {@code unauthenticated}
 * @param mappings how roles are chosen for logins of a provider, by the provider's key
 */
public record PoolRoles(Map<String, String> roles, Map<String, RoleMapping> mappings) {

    /** What a pool has before any were set. */
    public static final PoolRoles NONE = new PoolRoles(Map.of(), Map.of());

    /** Copies the maps, which keep their order. */
    public PoolRoles {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
    }
}
