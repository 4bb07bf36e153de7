package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Roles of an account, and how to tell of credentials which role they are of. */
final class SampleRoles {

    static final String GUEST = role("guest");
    static final String AUTHENTICATED = role("user");

    private SampleRoles() {}

    static String role(String name) {
        return "arn:aws:iam::000000000000:role/" + name;
    }

    /** Gives the first pool a role for guests and one for users, and the mappings, in JSON with single quotes. */
    static void set(RunningEmulator emulator, String mappings) {
        assertThat(emulator.call(
                                "SetIdentityPoolRoles",
                                "{'IdentityPoolId':'" + id(1) + "','Roles':{'unauthenticated':'" + GUEST
                                        + "','authenticated':'" + AUTHENTICATED + "'},'RoleMappings':" + mappings + "}")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Returns the role that the emulator wrote into a session token. */
    static String roleOf(String sessionToken) {
        String session = new String(Base64.getDecoder().decode(sessionToken), StandardCharsets.UTF_8);
        return session.substring(session.indexOf(' ') + 1);
    }
}
