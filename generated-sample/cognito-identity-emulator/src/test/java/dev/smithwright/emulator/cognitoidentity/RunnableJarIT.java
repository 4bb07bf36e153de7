package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is given to people, as a process. */
@Timeout(60)
class RunnableJarIT {

    @Test
    void tellsWhereItListensAnswersAndEndsCleanly() throws Exception {
        Process emulator = start("--port", "0", "--region", "eu-west-1");
        try (BufferedReader output = emulator.inputReader(StandardCharsets.UTF_8)) {
            String ready = output.readLine();
            assertThat(ready).matches("Listening on http://127\\.0\\.0\\.1:[1-9]\\d*");

            assertThat(createPool(URI.create(ready.substring("Listening on ".length()))))
                    .startsWith("{\"IdentityPoolId\":\"eu-west-1:");

            // Not Process.destroy(), which also closes the streams that are read below.
            emulator.toHandle().destroy();
            assertThat(emulator.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(emulator.exitValue()).isZero();
            assertThat(text(output))
                    .isEqualTo("Signatures of login tokens are not verified; "
                            + "--jwks ISSUER=FILE|URL has those of an issuer verified.");
            assertThat(text(emulator.errorReader(StandardCharsets.UTF_8))).isEmpty();
        } finally {
            emulator.destroyForcibly();
        }
    }

    @Test
    void explainsItself() throws Exception {
        Process help = start("--help");

        assertThat(help.waitFor()).isZero();
        assertThat(text(help.inputReader(StandardCharsets.UTF_8)))
                .contains(
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "4566",
                        "--region",
                        "us-east-1",
                        "--account",
                        "000000000000",
                        "--data",
                        "--store",
                        "--jwks",
                        "--seed",
                        "--id-seed",
                        "--verify-signatures",
                        "--access-key");
        assertThat(text(help.errorReader(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws Exception {
        assertRefused("'northpole' is no region", "--region", "northpole");
        assertRefused("port 70000 is out of range", "--port", "70000");
        assertRefused("'12' is no account id", "--account", "12");
        assertRefused("--nonsense", "--nonsense");
        assertRefused("--data and --store exclude each other", "--data", "here", "--store", "jdbc:postgresql://db/x");
        assertRefused("the store is no PostgreSQL database", "--store", "jdbc:oracle:thin:@db");
        assertRefused("'https://issuer' names no key set", "--jwks", "https://issuer");
        assertRefused("the file cannot be read", "--jwks", "https://issuer=no-such-file.json");
        assertRefused("cannot read the seed no-such-file.yaml: there is no such file", "--seed", "no-such-file.yaml");
        assertRefused("ids that follow from a number are for data in memory", "--id-seed", "1", "--data", "here");
        assertRefused("--verify-signatures needs keys to verify with", "--verify-signatures");
        assertRefused("add --verify-signatures, or leave the key out", "--access-key", "AKID=secret");
        assertRefused("the access key 'AKID' is not complete", "--verify-signatures", "--access-key", "AKID=");
        assertRefused(
                "the access key 'AKID' is given twice",
                "--verify-signatures",
                "--access-key",
                "AKID=secret",
                "--access-key",
                "AKID=other");
    }

    @Test
    void verifiesSignaturesIfAsked(@TempDir Path directory) throws Exception {
        List<String> loaded = new ArrayList<>();
        for (List<String> arguments :
                List.of(List.<String>of(), List.of("--verify-signatures", "--access-key", "AKID=secret"))) {
            Path log = directory.resolve("classes-" + loaded.size());
            String answer = serving(List.of("-Xlog:class+load:file=" + log), arguments, RunnableJarIT::createPool);

            loaded.add(Files.readString(log));
            assertThat(answer).contains(arguments.isEmpty() ? "us-east-1:" : "IncompleteSignatureException");
        }

        String verifying = "dev.smithwright.runtime.emulator.signature.";
        assertThat(loaded.get(0)).contains("dev.smithwright.runtime.emulator.").doesNotContain(verifying);
        assertThat(loaded.get(1)).contains(verifying);
    }

    @Test
    void keepsWhatItAnsweredInItsDirectory(@TempDir Path directory) throws Exception {
        String pool = serving(List.of("--data", directory.toString()), RunnableJarIT::createPool);

        String found = serving(List.of("--data", directory.toString()), RunnableJarIT::listPools);

        assertThat(found).contains(pool.substring(pool.indexOf(':') + 1, pool.indexOf(',')));
    }

    @Test
    void bringsItsSiteAndKnowsItsVersion() throws Exception {
        assertThat(serving(List.of(), endpoint -> get(endpoint.resolve("/_emulator/about"))))
                .contains("\"version\":\"");
        assertThat(serving(List.of(), endpoint -> get(endpoint.resolve("/_emulator/style.css"))))
                .contains("prefers-color-scheme");
    }

    @Test
    void beginsWithItsSeedEachTime(@TempDir Path directory) throws Exception {
        Path seed = Files.writeString(
                directory.resolve("seed.yaml"),
                "IdentityPools: [{IdentityPoolName: sketches, AllowUnauthenticatedIdentities: true}]");
        List<String> arguments = List.of("--data", directory.toString(), "--seed", seed.toString());

        String first = serving(arguments, RunnableJarIT::listPools);

        assertThat(first).contains("sketches").doesNotContain("NextToken");
        assertThat(serving(arguments, RunnableJarIT::listPools)).isEqualTo(first);
    }

    @Test
    void tellsOfAllMistakesInItsSeed(@TempDir Path directory) throws Exception {
        Path seed = Files.writeString(
                directory.resolve("seed.yaml"), "IdentityPools:\n- IdentityPoolNaam: sketches\nmore: {}\n");

        assertRefused(
                seed + ":2:3: AllowUnauthenticatedIdentities is required\n"
                        + seed + ":2:3: IdentityPoolName is required\n"
                        + seed + ":2:3: unknown key 'IdentityPoolNaam'; did you mean 'IdentityPoolName'?\n"
                        + seed + ":3:1: unknown key 'more'; the keys here are IdentityPools",
                "--seed",
                seed.toString());
    }

    /** Returns what the call answers while an emulator runs, which is then told to end. */
    private static String serving(List<String> arguments, Call call) throws Exception {
        return serving(List.of(), arguments, call);
    }

    private static String serving(List<String> ofTheJvm, List<String> arguments, Call call) throws Exception {
        List<String> all = new ArrayList<>(List.of("--port", "0"));
        all.addAll(arguments);
        Process emulator = start(ofTheJvm, all);
        try (BufferedReader output = emulator.inputReader(StandardCharsets.UTF_8)) {
            return call.answer(URI.create(output.readLine().substring("Listening on ".length())));
        } finally {
            emulator.destroy();
            assertThat(emulator.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A call to an emulator. */
    private interface Call {
        String answer(URI endpoint) throws Exception;
    }

    @Test
    void saysThatAServerIsNotThere() throws Exception {
        Process emulator = start("--store", "jdbc:postgresql://127.0.0.1:1/x?user=team&password=secret");

        assertThat(emulator.waitFor()).isEqualTo(1);
        assertThat(text(emulator.errorReader(StandardCharsets.UTF_8)))
                .startsWith("cannot use a PostgreSQL database: ")
                .doesNotContain("secret")
                .hasLineCount(1);
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process emulator = start("--port", String.valueOf(taken.getLocalPort()));

            assertThat(emulator.waitFor()).isEqualTo(1);
            assertThat(text(emulator.errorReader(StandardCharsets.UTF_8)))
                    .startsWith("cannot listen at 127.0.0.1:" + taken.getLocalPort())
                    .hasLineCount(1);
        }
    }

    private static void assertRefused(String message, String... arguments) throws Exception {
        Process emulator = start(arguments);

        assertThat(emulator.waitFor()).isEqualTo(2);
        assertThat(text(emulator.errorReader(StandardCharsets.UTF_8)))
                .contains(message)
                .doesNotContain("\tat ");
        assertThat(text(emulator.inputReader(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Process start(String... arguments) throws IOException {
        return start(List.of(), List.of(arguments));
    }

    private static Process start(List<String> ofTheJvm, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ofTheJvm);
        command.addAll(List.of("-jar", System.getProperty("emulator.jar")));
        command.addAll(arguments);
        return new ProcessBuilder(command).start();
    }

    private static String createPool(URI endpoint) throws Exception {
        return call(
                endpoint, "CreateIdentityPool", "{\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true}");
    }

    private static String listPools(URI endpoint) throws Exception {
        return call(endpoint, "ListIdentityPools", "{\"MaxResults\":60}");
    }

    private static String call(URI endpoint, String operation, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityService." + operation)
                .header("Authorization", "test")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String get(URI uri) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String text(BufferedReader reader) {
        return String.join("\n", reader.lines().toList());
    }
}
