package dev.smithwright.runtime.client.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WireLogTest {

    /** Keeps what is logged on its level and above. */
    private record Lines(Level level, List<String> lines) implements System.Logger {

        Lines(Level level) {
            this(level, new ArrayList<>());
        }

        @Override
        public String getName() {
            return WireLog.LOGGER;
        }

        @Override
        public boolean isLoggable(Level asked) {
            return asked.getSeverity() >= level.getSeverity();
        }

        @Override
        public void log(Level asked, ResourceBundle bundle, String message, Throwable thrown) {
            lines.add(message);
        }

        @Override
        public void log(Level asked, ResourceBundle bundle, String format, Object... parameters) {
            assertThat(parameters)
                    .as("a format would let braces of a value stand for something")
                    .isNull();
            lines.add(format);
        }
    }

    private record Answer(int status, String body) implements HttpTransport {

        @Override
        public HttpResponse send(HttpRequest request) {
            return new HttpResponse(
                    status,
                    Map.of("set-cookie", List.of("cookie-secret"), "x-amzn-requestid", List.of("id-1")),
                    body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }

    private static NoteBookClient client(HttpTransport transport, System.Logger logger) {
        return NoteBookClient.builder()
                .endpoint("https://notes.example")
                .region("us-east-1")
                .credentials("AKID", "secret", "token-secret")
                .transport(transport)
                .interceptor(new WireLog(logger))
                .build();
    }

    @Test
    void aLineForEachRequestAndAnswer() {
        Lines logger = new Lines(System.Logger.Level.DEBUG);

        client(new Answer(200, "{\"Text\":\"hello\"}"), logger).readNote("a");

        assertThat(logger.lines).hasSize(2);
        assertThat(logger.lines.get(0))
                .isEqualTo("NoteBook_20240101.ReadNote (attempt 1): POST https://notes.example/, 14 bytes");
        assertThat(logger.lines.get(1))
                .matches("NoteBook_20240101\\.ReadNote \\(attempt 1\\): status 200 after \\d+ ms, 16 bytes");
    }

    @Test
    void headersAndValuesOnTraceButNoSecrets() {
        Lines logger = new Lines(System.Logger.Level.TRACE);

        client(new Answer(200, "{\"NoteId\":\"a\",\"Version\":1}"), logger).putNote("a", "text");

        String all = String.join("\n", logger.lines);
        assertThat(all)
                .contains("PutNoteInput[")
                .contains("x-amz-target: NoteBook_20240101.PutNote")
                .contains("authorization: ***")
                .contains("x-amz-security-token: ***")
                .contains("set-cookie: ***")
                .contains("x-amzn-requestid: id-1")
                .contains("PutNoteOutput[")
                .doesNotContain("secret");
    }

    @Test
    void aFailureIsOneLineWhateverTheServiceSays() {
        Lines logger = new Lines(System.Logger.Level.DEBUG);

        assertThatThrownBy(() -> client(
                                new Answer(
                                        404,
                                        "{\"__type\":\"NoteNotFoundException\",\"message\":\"a\\n2026-01-01 INFO forged\"}"),
                                logger)
                        .readNote("a"))
                .isInstanceOf(NoteNotFoundException.class);

        assertThat(logger.lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"))
                .last()
                .asString()
                .contains("failed with NoteNotFoundException: a\\u000a2026");
    }

    @Test
    void nothingIsMadeForALoggerThatDoesNotListen() {
        assertThat(new WireLog(new Lines(System.Logger.Level.INFO)).begin(null, null))
                .isSameAs(CallHooks.NONE);
    }
}
