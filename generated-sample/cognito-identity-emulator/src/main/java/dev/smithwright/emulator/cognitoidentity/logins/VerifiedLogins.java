package dev.smithwright.emulator.cognitoidentity.logins;

import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.tokens.IdentityClaims;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checked logins of a call.
 *
 * @param all logins with providers, in their order
 * @param ownToken what a token of the service itself says, which a developer's backend got for its user; null for none
 */
public record VerifiedLogins(
        List<VerifiedLogin> all, @Nullable IdentityClaims ownToken) {

    /** Those of a guest. */
    public static final VerifiedLogins NONE = new VerifiedLogins(List.of(), null);

    /** Copies the list. */
    public VerifiedLogins {
        all = List.copyOf(all);
    }

    /** Tells whether nothing was presented. */
    public boolean isEmpty() {
        return all.isEmpty() && ownToken == null;
    }

    /** Returns provider and subject of each login. */
    public List<Login> links() {
        return all.stream().map(VerifiedLogin::login).toList();
    }

    /** Returns how somebody with these logins was authenticated, as tokens tell it. */
    public List<String> methods() {
        if (isEmpty()) {
            return List.of(IdentityClaims.UNAUTHENTICATED);
        }
        List<String> methods = new ArrayList<>();
        methods.addAll(ownToken == null ? List.of(IdentityClaims.AUTHENTICATED) : ownToken.methods());
        for (VerifiedLogin login : all) {
            methods.add(login.provider());
            methods.add(login.method());
        }
        return methods;
    }
}
