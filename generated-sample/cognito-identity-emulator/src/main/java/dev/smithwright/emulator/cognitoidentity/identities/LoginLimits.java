package dev.smithwright.emulator.cognitoidentity.identities;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What logins one identity can have together. Inferred: that breaking either rule is a conflict. */
final class LoginLimits {

    private static final int MOST = 20;

    private LoginLimits() {}

    static void check(Collection<Login> logins) {
        if (logins.size() > MOST || hasTwoSubjectsOfOneProvider(logins)) {
            throw Faults.loginsConflict();
        }
    }

    private static boolean hasTwoSubjectsOfOneProvider(Collection<Login> logins) {
        Set<String> providers = new HashSet<>();
        return !logins.stream().map(Login::provider).allMatch(providers::add);
    }
}
