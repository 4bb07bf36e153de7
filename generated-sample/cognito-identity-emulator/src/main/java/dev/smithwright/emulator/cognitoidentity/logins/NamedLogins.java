package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.store.Login;

/** Logins of users who are named, where no token proves anything: those that an emulator begins with. */
public final class NamedLogins {

    private NamedLogins() {}

    /**
     * Returns the login of a user.
     *
     * @param key key of the provider in the logins of a call
     * @param user what the provider's tokens have as their subject; of a provider whose tokens are opaque, the token itself,
     *     which stands for its user
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if the key names no provider for the public
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if the pool does not list the provider
     */
    public static Login of(IdentityPool pool, String key, String user) {
        Providers providers = new Providers(pool);
        ProviderKind kind = providers.kind(key);
        if (!providers.isConfigured(key)) {
            throw Faults.unsupportedProvider();
        }
        String subject = kind == ProviderKind.OPAQUE ? OpaqueTokens.subject(user) : user;
        return new Login(pool.identityPoolId(), key, subject);
    }
}
