package dev.smithwright.emulator.cognitoidentity.developers;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import org.jspecify.annotations.Nullable;

/** The users of a pool's developer provider, each a login like any other. */
public final class DeveloperUsers {

    private static final int MOST_CHARACTERS = 1024;

    private DeveloperUsers() {}

    static Login login(IdentityPool pool, String provider, String userIdentifier) {
        return new Login(pool.identityPoolId(), provider, userIdentifier);
    }

    /**
     * Checks that the name is that of the pool's developer provider.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if it is not
     */
    public static void checkProvider(IdentityPool pool, @Nullable String provider) {
        if (provider == null || !provider.equals(pool.developerProviderName())) {
            throw Faults.unsupportedDeveloperProvider();
        }
    }

    /**
     * Checks the length of a user identifier that comes as a login, where the model allows more than the operations that
     * look it up or take it away. Inferred: type and words.
     */
    static void checkLength(String userIdentifier) {
        if (userIdentifier.codePointCount(0, userIdentifier.length()) > MOST_CHARACTERS) {
            throw Faults.invalidParameter(
                    "A developer user identifier can have at most " + MOST_CHARACTERS + " characters.");
        }
    }
}
