package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.transport.RawServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program with one public call must not have to load. */
class ColdStartTest {

    @TempDir
    Path directory;

    @Test
    void aPublicCallDoesWithoutTheSignerRetriesTheNewHttpClientAndLambdas() throws Exception {
        Path log = directory.resolve("classes");
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 16\n\n{\"Text\":\"hello\"}")) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:class+load:file=" + log,
                            "-cp",
                            System.getProperty("java.class.path"),
                            ColdStartProbe.class.getName(),
                            server.uri().toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).contains("hello");
        }

        List<String> classes = Files.readAllLines(log);
        assertThat(classes)
                .anyMatch(line -> line.contains("UrlConnectionTransport"))
                .noneMatch(line -> line.contains("software.amazon.awssdk.http"))
                .noneMatch(line -> line.contains("software.amazon.awssdk.retries"))
                .noneMatch(line -> line.contains("java.net.http."))
                .noneMatch(line -> line.contains("dev.smithwright") && line.contains("$$Lambda"));
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
