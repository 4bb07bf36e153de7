package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.configuration.Surroundings;
import dev.smithwright.runtime.client.transport.RawServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program with one public call must not have to load. */
class ColdStartTest {

    @TempDir
    Path directory;

    @Test
    void aPublicCallDoesWithoutTheSignerRetriesTheNewHttpClientAndLambdas() throws Exception {
        assertThat(classesOfACall("usual"))
                .anyMatch(line -> line.contains("UrlConnectionTransport"))
                .noneMatch(line -> line.contains("software.amazon.awssdk.http"))
                .noneMatch(line -> line.contains("software.amazon.awssdk.retries"))
                .noneMatch(line -> line.contains("java.net.http."))
                .noneMatch(line -> line.contains("SharedFileParser"))
                .noneMatch(line -> line.contains("dev.smithwright") && line.contains("$$Lambda"));
    }

    @Test
    void aPublicCallWithoutCredentialsLooksForNone() throws Exception {
        assertThat(classesOfACall("nothing"))
                .anyMatch(line -> line.contains("client.credentials.DefaultCredentials"))
                .noneMatch(line -> line.contains("client.credentials.AwsAuth"))
                .noneMatch(line -> line.contains("client.credentials.ProcessCredentials"))
                .filteredOn(line -> line.contains("software.amazon.awssdk"))
                .singleElement()
                .asString()
                .contains("software.amazon.awssdk.identity.spi.IdentityProvider ");
    }

    @Test
    void aProgramThatGivesEverythingReadsNoFile() throws Exception {
        Surroundings poisoned =
                new Surroundings(directory).config("no shared file").credentials("no shared file");
        assertThatThrownBy(() -> poisoned.settings().region()).isInstanceOf(IllegalStateException.class);

        assertThat(classesOfACall("everything")).noneMatch(line -> line.contains("configuration.SharedFile"));
    }

    private List<String> classesOfACall(String given) throws Exception {
        Path log = directory.resolve("classes");
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 16\n\n{\"Text\":\"hello\"}")) {
            ChildProcess.Result result = ChildProcess.run(
                    ChildProcess.classPath(),
                    Map.of("HOME", directory.toString()),
                    List.of("-Xlog:class+load:file=" + log),
                    ColdStartProbe.class,
                    server.uri().toString(),
                    given);
            assertThat(result.status()).as(result.output()).isZero();
            assertThat(result.output()).contains("hello");
        }
        return Files.readAllLines(log);
    }

    @Test
    void classesConcatenateWithoutInvokedynamic() throws Exception {
        Path root = Path.of(ClientBuilder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }

        assertThat(files)
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("makeConcatWithConstants"));
    }
}
