package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AWS's client for JavaScript, by what {@code src/test/javascript} says of it, where Node is there and npm gets its packages. */
class JavaScriptClientTest {

    /** Where it is set, as in this project's own CI, packages that cannot be had are a failure. */
    private static final boolean PACKAGES_REQUIRED = System.getenv("SMITHWRIGHT_ALL_CLIENTS") != null;

    private final RunningEmulator emulator = new RunningEmulator();

    /** The client looks at its own clock, to see whether credentials have expired. */
    @BeforeEach
    void setTheClock() {
        emulator.pass(Duration.between(RunningEmulator.NOW, Instant.now()));
    }

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void theOfficialClientIsServed() throws Exception {
        assumeTrue(NodeProject.isPossible(), "no Node on this machine");
        NodeProject project = NodeProject.copy();
        NodeProject.Run packages = project.install();
        assumeTrue(packages.exitCode() == 0 || PACKAGES_REQUIRED, "npm got no packages: " + packages.output());
        assertThat(packages.exitCode()).as(packages.output()).isZero();

        NodeProject.Run tests = project.test(
                "official-client.test.mjs",
                Map.of(
                        "EMULATOR_ENDPOINT", emulator.endpoint().toString(),
                        "USER_POOL", USER_POOL,
                        "TOKEN_ALICE", current("alice"),
                        "TOKEN_BOB", current("bob")));

        assertThat(tests.exitCode()).as(tests.output()).isZero();
        assertThat(tests.output()).contains("# pass 8", "# fail 0", "# skipped 0");
    }

    private static String current(String user) {
        return userToken(user).expiring(Instant.now().plusSeconds(3600)).text();
    }
}
