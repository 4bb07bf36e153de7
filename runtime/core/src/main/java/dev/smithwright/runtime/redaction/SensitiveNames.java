package dev.smithwright.runtime.redaction;

import java.util.Locale;
import java.util.Set;

/**
 * Names that give a secret away although no model says so: AWS's models leave the {@code sensitive} trait off, among
 * others, {@code Credentials$SessionToken} of Cognito Identity, whose value is as good as a password while it lasts.
 * Compared without regard to case, {@code _} and {@code -}.
 */
final class SensitiveNames {

    private static final Set<String> NAMES = Set.of(
            "accesstoken",
            "apikey",
            "apikeyvalue",
            "authorization",
            "bearertoken",
            "clientsecret",
            "idtoken",
            "password",
            "passphrase",
            "privatekey",
            "refreshtoken",
            "samlassertion",
            "secretaccesskey",
            "secretbinary",
            "secretkey",
            "secretstring",
            "securitytoken",
            "sessiontoken",
            "userpassword",
            "webidentitytoken");

    private static final int LONGEST = "webidentitytoken".length();

    private SensitiveNames() {}

    static boolean contains(String name) {
        String plain = name.replace("_", "").replace("-", "");
        return plain.length() <= LONGEST && NAMES.contains(plain.toLowerCase(Locale.ROOT));
    }
}
