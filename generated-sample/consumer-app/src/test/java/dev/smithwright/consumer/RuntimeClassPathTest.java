package dev.smithwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application gets onto its class path with the client: little, and enough. */
class RuntimeClassPathTest {

    private static final int MOST_ENTRIES = 16;
    private static final long MOST_BYTES = 2_500_000;

    private final List<String> attempts = new CopyOnWriteArrayList<>();

    @Test
    void isShortAndSmall() throws IOException {
        List<String> entries = List.of(classPath().split(File.pathSeparator, -1));
        long bytes = 0;
        for (String entry : entries) {
            bytes += size(Path.of(entry));
        }

        assertThat(entries)
                .hasSizeLessThanOrEqualTo(MOST_ENTRIES)
                .anyMatch(entry -> entry.contains("http-auth-aws-"))
                .noneMatch(entry -> entry.contains("metrics-spi") || entry.contains("annotations-"));
        assertThat(bytes).isBetween(1_000_000L, MOST_BYTES);
    }

    @Test
    void isEnoughToSignAndTryAgain() throws Exception {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
        try {
            run("http://127.0.0.1:" + service.getAddress().getPort());
        } finally {
            service.stop(0);
        }
        assertThat(attempts)
                .containsExactly(
                        "GetId attempt=1; max=3 unsigned",
                        "GetId attempt=2; max=3 unsigned",
                        "ListIdentityPools attempt=1; max=3 AKID",
                        "ListIdentityPools attempt=2; max=3 AKID",
                        "GetId attempt=1; max=3 unsigned",
                        "GetId attempt=2; max=3 unsigned",
                        "ListIdentityPools attempt=1; max=3 AKID",
                        "ListIdentityPools attempt=2; max=3 AKID",
                        "ListIdentityPools attempt=1; max=3 OFPROCESS",
                        "ListIdentityPools attempt=2; max=3 OFPROCESS");
    }

    /** Fails at each first attempt. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String target = exchange.getRequestHeaders().getFirst("x-amz-target");
            String attempt = exchange.getRequestHeaders().getFirst("amz-sdk-request");
            String signature = exchange.getRequestHeaders().getFirst("authorization");
            String keyId = signature == null ? "unsigned" : signature.replaceFirst(".*Credential=([^/]*)/.*", "$1");
            attempts.add(target.substring(target.indexOf('.') + 1) + " " + attempt + " " + keyId);
            byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(attempt.startsWith("attempt=1;") ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void run(String address) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Daws.accessKeyId=OFPROCESS",
                        "-Daws.secretAccessKey=secret",
                        "-cp",
                        Path.of("target", "test-classes") + File.pathSeparator + classPath(),
                        RuntimeClassPathProbe.class.getName(),
                        address)
                .redirectErrorStream(true);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static String classPath() throws IOException {
        return Files.readString(Path.of("target", "runtime-class-path")).strip();
    }

    /** Of a folder, where an upstream module is not packed yet, the files count. */
    private static long size(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
