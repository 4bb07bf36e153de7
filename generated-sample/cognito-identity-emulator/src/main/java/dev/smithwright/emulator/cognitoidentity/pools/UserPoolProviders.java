package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.cognitoidentity.model.CognitoIdentityProvider;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The user pools that a pool takes logins from. That they exist is not checked; that they are named as such, is. */
public final class UserPoolProviders {

    private static final int MOST = 50;
    private static final Pattern NAME = Pattern.compile("cognito-idp\\.[\\w-]+\\.amazonaws\\.com(\\.cn)?/[^/]+");

    private UserPoolProviders() {}

    /**
     * Checks the user pools of a pool; null counts as none.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if the name of one is missing, or is none
     * @throws dev.smithwright.cognitoidentity.model.LimitExceededException if there are too many
     */
    public static void check(@Nullable List<CognitoIdentityProvider> providers) {
        if (providers == null) {
            return;
        }
        if (providers.size() > MOST) {
            throw Faults.limitExceeded("user pools per identity pool", MOST);
        }
        if (!providers.stream().allMatch(provider -> isUserPool(provider.providerName()))) {
            throw Faults.invalidUserPoolProvider();
        }
    }

    private static boolean isUserPool(@Nullable String name) {
        return name != null && NAME.matcher(name).matches();
    }

    /** Inferred: a check of the token on the server's side that was not asked for reads back as false. */
    static CognitoIdentityProvider withTokenCheck(CognitoIdentityProvider provider) {
        return provider.serverSideTokenCheck() == null
                ? provider.toBuilder().serverSideTokenCheck(false).build()
                : provider;
    }
}
