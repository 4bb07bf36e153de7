package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An update replaces the pool: what the request leaves out is gone. Two things survive being left out. */
final class PoolReplacement {

    private PoolReplacement() {}

    static IdentityPool of(IdentityPool current, IdentityPool requested) {
        return requested.toBuilder()
                .developerProviderName(developerProvider(current, requested))
                .identityPoolTags(tags(current, requested))
                .build();
    }

    /** A developer provider, once named, stays. Inferred: trying to change it is an invalid parameter. */
    private static @Nullable String developerProvider(IdentityPool current, IdentityPool requested) {
        String before = current.developerProviderName();
        String after = requested.developerProviderName();
        if (before != null && after != null && !before.equals(after)) {
            throw Faults.invalidParameter("The developer provider name of an identity pool cannot be changed.");
        }
        return after == null ? before : after;
    }

    /** Inferred: tags, if sent, are the new set; if not, those that are there stay. */
    private static @Nullable Map<String, String> tags(IdentityPool current, IdentityPool requested) {
        return requested.identityPoolTags() == null ? current.identityPoolTags() : requested.identityPoolTags();
    }
}
