package dev.smithwright.cognitoidentity.credentials;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Identity ids by pool, in a map. */
final class InMemoryIdentityIds implements IdentityIdCache {

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    @Override
    public @Nullable String get(String identityPoolId) {
        return ids.get(identityPoolId);
    }

    @Override
    public void put(String identityPoolId, @Nullable String identityId) {
        if (identityId == null) {
            ids.remove(identityPoolId);
        } else {
            ids.put(identityPoolId, identityId);
        }
    }
}
