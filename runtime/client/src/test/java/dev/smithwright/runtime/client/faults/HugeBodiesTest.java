package dev.smithwright.runtime.client.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.transport.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Bodies of 100 MB and more, as answers and as errors, of which no more is taken than a small heap holds. */
class HugeBodiesTest {

    private static final int HUNDRED_MEGABYTES = 100 << 20;

    /** Below a sixteenth of the heap, which is the limit; some of the JDK's collectors count less than all of the heap. */
    private static final int ALLOWED = 3 << 20;

    private static final List<String> NOTES = List.of(
            "length-200", "length-400", "chunks-200", "chunks-503", "html-200", "html-502", "gzip-200", "allowed-200");

    @Test
    void noneOfThemExhaustsTheMemory() throws Exception {
        try (RawServer server = RawServer.answeringRequests(HugeBodiesTest::answer)) {
            List<String> lines = runProbe(server);

            assertThat(lines).hasSize(Way.values().length * NOTES.size());
            assertThat(lines).allSatisfy(this::assertResult);
        }
    }

    private void assertResult(String line) {
        String[] words = line.split(" ", 3);
        String status = words[1].substring(words[1].indexOf('-') + 1);
        String excerpt = words[1].startsWith("html") ? "<html>" + "x".repeat(194) + "…" : "null";
        assertThat(words[2])
                .isEqualTo(
                        words[1].startsWith("allowed")
                                ? ALLOWED + " characters"
                                : "too large: " + status + " id-1 " + excerpt);
    }

    private static List<String> runProbe(RawServer server) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                HugeBodiesProbe.class.getName(),
                server.uri().toString()));
        command.addAll(NOTES);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    /** The note that is asked for tells what to answer: a kind of body, and a status. */
    private static void answer(Socket connection, String request) throws IOException {
        String note = request.substring(request.lastIndexOf(':') + 2, request.lastIndexOf('"'));
        String head = "HTTP/1.1 " + note.substring(note.indexOf('-') + 1) + " X\nx-amzn-requestid: id-1\n";
        switch (note.substring(0, note.indexOf('-'))) {
            case "length" -> RawServer.write(connection, head + "Content-Length: " + HUNDRED_MEGABYTES + "\n\n{");
            case "chunks" -> writeChunks(connection, head, "{\"Text\":\"");
            case "html" -> writeChunks(connection, head, "<html>");
            case "gzip" -> writeGzip(connection, head);
            default -> RawServer.write(connection, allowed(head));
        }
    }

    private static void writeChunks(Socket connection, String head, String beginning) throws IOException {
        RawServer.write(
                connection,
                head + "Transfer-Encoding: chunked\n\n" + Integer.toHexString(beginning.length()) + "\n" + beginning
                        + "\n");
        String chunk = "10000\n" + "x".repeat(0x10000) + "\n";
        while (true) {
            RawServer.write(connection, chunk);
        }
    }

    private static void writeGzip(Socket connection, String head) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(body)) {
            gzip.write("{\"Text\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                gzip.write(megabyte);
            }
        }
        RawServer.write(connection, head + "Content-Encoding: gzip\nContent-Length: " + body.size() + "\n\n");
        connection.getOutputStream().write(body.toByteArray());
    }

    private static String allowed(String head) {
        String body = "{\"Text\":\"" + "x".repeat(ALLOWED) + "\"}";
        return head + "Content-Length: " + body.length() + "\n\n" + body;
    }
}
