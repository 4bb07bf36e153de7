package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes logins whose tokens are sound, if the pool is set up for them, and tells under which names it knows them. */
final class AcceptedLogins {

    private AcceptedLogins() {}

    static VerifiedLogin openId(Providers providers, ProviderKind kind, String key, JWTClaimsSet claims) {
        Login login = login(providers, key, claims.getSubject());
        List<String> clients = OpenIdTokens.clients(claims);
        Map<String, Object> spelt = claims.toJSONObject(); // dates as numbers, and an audience of one as a text
        return switch (kind) {
            case USER_POOL -> {
                String mapping = key + ":" + supported(providers.userPoolClient(key, clients));
                String method = key + ":CognitoSignIn:" + login.subject();
                yield new VerifiedLogin(login, key, mapping, method, TokenKind.CLAIMS, spelt);
            }
            case OPENID -> {
                // Its clients stand in IAM, which the emulator does not have: any of them will do.
                String arn = supported(providers.openIdArn(key));
                String method = arn + ":OIDC:" + login.subject();
                yield new VerifiedLogin(login, arn, arn, method, TokenKind.CLAIMS, spelt);
            }
            default -> {
                String method = key + ":" + supported(providers.app(key, clients)) + ":" + login.subject();
                yield new VerifiedLogin(login, key, key, method, TokenKind.CLAIMS, spelt);
            }
        };
    }

    /** Inferred: how a token tells of it. */
    static VerifiedLogin saml(Providers providers, String arn, SamlAssertion assertion) {
        Login login = login(providers, arn, assertion.subject());
        String method = arn + ":SAML:" + login.subject();
        return new VerifiedLogin(login, arn, arn, method, TokenKind.ASSERTION, Map.copyOf(assertion.attributes()));
    }

    /** What the token itself cannot tell has the names of claims all the same. */
    static VerifiedLogin opaque(Providers providers, String key, String subject) {
        Login login = login(providers, key, subject);
        String app = supported(providers.firstApp(key));
        String method = key + ":" + app + ":" + subject;
        Map<String, Object> claims = Map.of("iss", key, "aud", app, "sub", subject);
        return new VerifiedLogin(login, key, key, method, TokenKind.OPAQUE, claims);
    }

    private static Login login(Providers providers, String key, String subject) {
        return new Login(providers.pool().identityPoolId(), key, subject);
    }

    private static String supported(@Nullable String name) {
        if (name == null) {
            throw Faults.unsupportedProvider();
        }
        return name;
    }
}
