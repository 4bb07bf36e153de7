package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of providers for which the model states no pattern. Inferred: that characters which nobody can type are refused.
 * They would be kept as names of logins, and not every database takes them.
 */
public final class ProviderNames {

    private ProviderNames() {}

    /**
     * Checks the names that a pool lists.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if one of them is refused
     */
    public static void check(IdentityPool pool) {
        Map<String, String> apps = pool.supportedLoginProviders();
        check(apps == null ? null : apps.keySet());
        check(pool.openIdConnectProviderArns());
        check(pool.samlProviderArns());
    }

    private static void check(@Nullable Collection<String> names) {
        for (String name : names == null ? List.<String>of() : names) {
            if (name.chars().anyMatch(Character::isISOControl)) {
                throw Faults.invalidParameter("Names of providers can have no control characters.");
            }
        }
    }
}
