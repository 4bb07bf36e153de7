package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AWS's clients that are not Java, each where its language is on the machine and the client can be had. */
class OtherLanguagesTest {

    private static final Path HERE = Path.of(".").toAbsolutePath().normalize();

    private final RunningEmulator emulator = new RunningEmulator();

    /** These clients look at a clock of their own, to see whether credentials have expired. */
    @BeforeEach
    void setTheClock() {
        emulator.pass(Duration.between(RunningEmulator.NOW, Instant.now()));
    }

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void javaScript() throws Exception {
        assumeCanBeHad(Script.isThere("node") && Script.isThere("npm"), "no Node on this machine");
        NodeProject project = NodeProject.copy();
        Script.Run packages = project.install();
        assumeCanBeHad(packages.exitCode() == 0, "npm got no packages: " + packages.output());

        Script.Run tests = project.test("official-client.test.mjs", environment());

        assertThat(tests.exitCode()).as(tests.output()).isZero();
        assertThat(tests.output()).contains("# pass 8", "# fail 0", "# skipped 0");
    }

    @Test
    void python() throws Exception {
        List<String> withClient = List.of("python3", "/usr/bin/python3").stream()
                .filter(OtherLanguagesTest::hasClient)
                .toList();
        assumeCanBeHad(!withClient.isEmpty(), "no Python with boto3 on this machine");

        Script.Run tests = Script.run(
                HERE, environment(), List.of(withClient.get(0), "-B", "src/test/python/official_client_test.py"));

        assertThat(tests.exitCode()).as(tests.output()).isZero();
        assertThat(tests.output()).contains("Ran 5 tests").endsWith("OK\n");
    }

    @Test
    void commandLine() throws Exception {
        assumeCanBeHad(Script.isThere("aws") && Script.isThere("bash"), "no AWS CLI on this machine");

        Script.Run commands = Script.run(HERE, environment(), List.of("bash", "src/test/shell/official-client.sh"));

        assertThat(commands.output()).matches("ASIA[A-Z0-9]{16}\n");
        assertThat(commands.exitCode()).isZero();
    }

    private static void assumeCanBeHad(boolean possible, String otherwise) {
        if (Script.CLIENTS_REQUIRED) {
            assertThat(possible).as(otherwise).isTrue();
        }
        assumeTrue(possible, otherwise);
    }

    private static boolean hasClient(String python) {
        try {
            return Script.run(HERE, Map.of(), List.of(python, "-c", "import boto3"))
                            .exitCode()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "EMULATOR_ENDPOINT", emulator.endpoint().toString(),
                "USER_POOL", USER_POOL,
                "TOKEN_ALICE", current("alice"),
                "TOKEN_BOB", current("bob"));
    }

    private static String current(String user) {
        return userToken(user).expiring(Instant.now().plusSeconds(3600)).text();
    }
}
