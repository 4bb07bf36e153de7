package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.configuration.Surroundings;
import dev.smithwright.runtime.client.transport.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs with a real environment and real files, with {@code software.amazon.awssdk:auth} on their class path and
 * without.
 */
class ConfiguredProcessTest {

    private static final String KEYS = "aws_access_key_id = %s\naws_secret_access_key = s3cr3t\n";

    @TempDir
    Path home;

    private RawServer server;
    private Surroundings files;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void start() throws IOException {
        server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 16\n\n{\"Text\":\"hello\"}");
        files = new Surroundings(home);
        environment.put("HOME", home.toString());
        environment.put("AWS_EC2_METADATA_DISABLED", "true");
        environment.put("AWS_ENDPOINT_URL_NOTE_BOOK", server.uri().toString());
        environment.put("AWS_REGION", "eu-west-1");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theFilesOfTheProfileGiveWhatNothingElseDoes(boolean auth) throws Exception {
        environment.remove("AWS_REGION");
        environment.remove("AWS_ENDPOINT_URL_NOTE_BOOK");
        environment.put("AWS_PROFILE", "a");
        files.config("""
                [profile a]
                region = ap-south-1
                services = local
                max_attempts = 7
                [services local]
                note_book =
                  endpoint_url = %s
                """.formatted(server.uri()));
        files.credentials("[default]\n" + KEYS.formatted("DEFAULT") + "[a]\n" + KEYS.formatted("OFPROFILE"));

        assertThat(run(auth).output()).contains("read: hello").contains("put");
        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(0))
                .doesNotContainIgnoringCase("authorization")
                .contains("max=7");
        assertThat(server.requests().get(1))
                .contains("Credential=OFPROFILE/")
                .contains("/ap-south-1/notebook/aws4_request");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theEnvironmentGoesBeforeTheFilesAndThePropertiesBeforeThat(boolean auth) throws Exception {
        files.credentials("[default]\n" + KEYS.formatted("OFPROFILE"));
        environment.put("AWS_ACCESS_KEY_ID", "OFVARIABLE");
        environment.put("AWS_SECRET_ACCESS_KEY", "s3cr3t");

        run(auth);
        assertThat(server.requests().get(1)).contains("Credential=OFVARIABLE/").contains("/eu-west-1/");

        List<String> properties =
                List.of("-Daws.accessKeyId=OFPROPERTY", "-Daws.secretAccessKey=s3cr3t", "-Daws.region=us-west-2");
        ChildProcess.run(classPath(auth), environment, properties, ConfigurationProbe.class);
        assertThat(server.requests().get(3)).contains("Credential=OFPROPERTY/").contains("/us-west-2/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theProfileOfTheBuilderGivesTheCredentials(boolean auth) throws Exception {
        environment.put("AWS_PROFILE", "a");
        files.credentials("[a]\n" + KEYS.formatted("OFA") + "[b]\n" + KEYS.formatted("OFB"));

        run(auth, "b");

        assertThat(server.requests().get(1)).contains("Credential=OFB/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withoutCredentialsPublicCallsAreMadeAndSignedOnesSayWhatIsMissing(boolean auth) throws Exception {
        ChildProcess.Result result = run(auth);

        assertThat(result.status()).as(result.output()).isZero();
        assertThat(server.requests()).hasSize(1);
        assertThat(result.output())
                .contains("read: hello")
                .contains(
                        "a call of NoteBook_20240101.PutNote has to be signed, and the provider of credentials failed: "
                                + (auth
                                        ? "Unable to load credentials from any of the providers"
                                        : "there are no credentials. Call"));
    }

    /** Only AWS's own chain runs programs. */
    @Test
    void withAuthTheChainIsAwssOwn() throws Exception {
        files.config("[default]\ncredential_process = " + program());

        assertThat(run(true).output()).contains("put");
        assertThat(server.requests().get(1)).contains("Credential=OFPROGRAM/");
    }

    @Test
    void withoutAuthAProfileThatNeedsItSaysSo() throws Exception {
        files.config("[default]\ncredential_process = " + program());

        assertThat(run(false).output())
                .contains("read: hello")
                .contains("credential_process of profile 'default' in " + files.configPath())
                .contains("put software.amazon.awssdk:auth on the class path");
        assertThat(server.requests()).hasSize(1);
    }

    /** What users get onto their class path is all that the AWS SDK's signer needs for an address, too. */
    @Test
    void withoutAuthAddressesCanBeSigned() throws Exception {
        assertThat(classPath(false)).doesNotContain("metrics-spi").doesNotContain("annotations-2");

        ChildProcess.Result result = ChildProcess.run(classPath(false), environment, List.of(), PresigningProbe.class);

        assertThat(result.output()).contains("X-Amz-Signature=").contains("X-Amz-Security-Token=token");
    }

    private Path program() throws IOException {
        Path program = home.resolve("keys");
        Files.writeString(program, """
                #!/bin/sh
                echo '{"Version": 1, "AccessKeyId": "OFPROGRAM", "SecretAccessKey": "s3cr3t"}'
                """);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private ChildProcess.Result run(boolean auth, String... arguments) throws IOException, InterruptedException {
        return ChildProcess.run(classPath(auth), environment, List.of(), ConfigurationProbe.class, arguments);
    }

    private static String classPath(boolean auth) {
        return auth ? ChildProcess.classPath() : ChildProcess.classPathWithoutAuth();
    }
}
