package dev.smithwright.emulator.cognitoidentity.roles;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.regex.Pattern;

/** Names of roles. That a role exists, and trusts the service, is not checked: the emulator has no IAM. */
public final class RoleArns {

    private static final Pattern FORM = Pattern.compile("arn:[\\w-]+:iam::\\d{12}:role/\\S+");

    private RoleArns() {}

    static boolean isRole(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Checks that the text names a role; the service says of one that does not what it says of one that is not yours.
     *
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if it does not
     */
    public static void check(String text) {
        if (!isRole(text)) {
            throw Faults.roleForbidden(text);
        }
    }
}
