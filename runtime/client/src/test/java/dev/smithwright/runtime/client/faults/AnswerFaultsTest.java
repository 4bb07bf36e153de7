package dev.smithwright.runtime.client.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.client.transport.ResponseTooLargeException;
import dev.smithwright.runtime.client.wire.UnreadableResponseException;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.notes.UnmodeledNoteBookException;
import dev.smithwright.runtime.operation.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What goes wrong with an answer, or in it. One test for each fault, over all ways to call; what comes of garbage in all its
 * forms is in {@code GarbageBodiesTest}, and of bodies that are larger than the memory in {@link HugeBodiesTest}.
 */
class AnswerFaultsTest {

    @RegisterExtension
    static final NoLeaks LEAKS = new NoLeaks();

    @ParameterizedTest
    @EnumSource
    void gzipWhereNoneWasAsked(Way way) throws Exception {
        byte[] body = gzip("{\"Text\":\"hello\"}");
        RawServer.Answer compressed = (connection, number) -> {
            RawServer.write(
                    connection,
                    "HTTP/1.1 200 OK\nConnection: close\nContent-Encoding: gzip\nContent-Length: " + body.length
                            + "\n\n");
            connection.getOutputStream().write(body);
        };
        try (RawServer server = RawServer.answering(compressed);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThat(scene.read("a").output().text()).isEqualTo("hello");
            assertThat(server.requests().get(0)).doesNotContainIgnoringCase("accept-encoding");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void stormOf503(Way way) throws Exception {
        int calls = 40;
        try (RawServer server = RawServer.answering(Answers.error(503, "", "busy"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            List<Call<ReadNoteOutput>> storm = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                storm.add(scene.begin(NoteBook.READ_NOTE, new ReadNoteInput("a")));
            }
            for (Call<ReadNoteOutput> call : storm) {
                assertThat(call.end().thrown())
                        .isInstanceOfSatisfying(
                                UnmodeledNoteBookException.class,
                                error -> assertThat(error.httpStatus()).isEqualTo(503));
            }
            // The quota of the client pays for 35 retries, however many calls fail.
            assertThat(server.requests()).hasSizeBetween(calls, calls + 35);
        }
    }

    @ParameterizedTest
    @EnumSource
    void throttlingWithRetryAfter(Way way) throws Exception {
        String throttled = Answers.error(400, "x-amz-retry-after: 1200\n", "{\"__type\":\"ThrottlingException\"}");
        RawServer.Answer once = (connection, number) -> RawServer.write(
                connection, number == 1 ? throttled : Answers.ok("{\"Text\":\"hello\"}", "Connection: close\n"));
        long start = System.nanoTime();
        try (RawServer server = RawServer.answering(once);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            Response<ReadNoteOutput> response = scene.read("a");

            assertThat(response.output().text()).isEqualTo("hello");
            assertThat(response.metadata().attempts()).isEqualTo(2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(1200));
        }
    }

    /** Who corrects the clock may try again: this service is never content. */
    @ParameterizedTest
    @EnumSource
    void skewedClock(Way way) throws Exception {
        String skewed = Answers.error(
                400,
                "Date: Tue, 01 Jan 2030 00:00:00 GMT\n",
                "{\"__type\":\"InvalidSignatureException\",\"message\":\"Signature expired\"}");
        try (RawServer server = RawServer.answering(skewed);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertServiceError(scene, "InvalidSignatureException", "Signature expired");
        }
    }

    @ParameterizedTest
    @EnumSource
    void expiredCredentials(Way way) throws Exception {
        String expired =
                Answers.error(400, "", "{\"__type\":\"ExpiredTokenException\",\"message\":\"The token has expired\"}");
        try (RawServer server = RawServer.answering(expired);
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertServiceError(scene, "ExpiredTokenException", "The token has expired");
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static void assertServiceError(Scene scene, String code, String message) {
        ServiceException error = catchThrowableOfType(ServiceException.class, () -> scene.read("a"));
        assertThat(error).hasMessage(message);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.requestId()).isEqualTo("id-1");
    }

    @ParameterizedTest
    @EnumSource
    void truncatedJson(Way way) throws Exception {
        try (RawServer server = RawServer.answering(Answers.ok("{\"Text\":\"hel", "Connection: close\n"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            UnreadableResponseException failure =
                    catchThrowableOfType(UnreadableResponseException.class, () -> scene.read("a"));

            assertThat(failure).hasMessageContaining("$.Text: the JSON text ends too early");
            assertThat(failure.requestId()).isEqualTo("id-1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hugeBody(Way way) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 104857600\n\n{\"Text\":\"");
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(ResponseTooLargeException.class)
                    .hasMessageStartingWith(
                            "the answer of " + server.origin() + " with status 200 has 104857600 bytes");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void html(Way way) throws Exception {
        String page = "<html>Please log in</html>";
        try (RawServer server = RawServer.answering(Answers.ok(page, "Content-Type: text/html\nConnection: close\n"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            UnreadableResponseException failure =
                    catchThrowableOfType(UnreadableResponseException.class, () -> scene.read("a"));

            assertThat(failure).hasMessageContaining("(text/html)").hasMessageContaining(page);
            assertThat(failure.excerpt()).isEqualTo(page);
            assertThat(failure.requestId()).isEqualTo("id-1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void htmlOfAGateway(Way way) throws Exception {
        try (RawServer server = RawServer.answering(
                        Answers.error(502, "Content-Type: text/html\n", "<html>Bad Gateway</html>"));
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(UnmodeledNoteBookException.class)
                    .hasMessageContaining("<html>Bad Gateway</html>");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirect(Way way) throws Exception {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 307 Moved\nLocation: http://127.0.0.1:1/\nConnection: close\nContent-Length: 0\n\n");
                Scene scene = Scene.of(way, server, CallSettings.DEFAULT)) {
            assertThatThrownBy(() -> scene.read("a"))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("status 307 and points to http://127.0.0.1:1/");
            assertThat(server.requests()).hasSize(1);
        }
    }
}
