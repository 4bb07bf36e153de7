package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What logins one identity can have together. Inferred: that breaking either rule is a conflict. */
public final class LoginLimits {

    private static final int MOST = 20;

    private LoginLimits() {}

    /**
     * Checks the logins of one identity.
     *
     * @param developerProvider name of the provider of which an identity may have several users, or null for none
     * @throws dev.smithwright.cognitoidentity.model.ResourceConflictException if one identity cannot have them all
     */
    public static void check(Collection<Login> logins, @Nullable String developerProvider) {
        if (logins.size() > MOST || hasTwoSubjectsOfOneProvider(logins, developerProvider)) {
            throw Faults.loginsConflict();
        }
    }

    private static boolean hasTwoSubjectsOfOneProvider(Collection<Login> logins, @Nullable String developerProvider) {
        Set<String> providers = new HashSet<>();
        return !logins.stream()
                .map(Login::provider)
                .filter(provider -> !provider.equals(developerProvider))
                .allMatch(providers::add);
    }
}
