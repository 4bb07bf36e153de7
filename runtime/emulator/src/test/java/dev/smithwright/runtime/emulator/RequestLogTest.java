package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.emulator.control.log.LoggedBody;
import dev.smithwright.runtime.emulator.control.log.LoggedRequest;
import dev.smithwright.runtime.emulator.control.log.OperationCount;
import dev.smithwright.runtime.emulator.control.log.RequestLog;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestLogTest {

    private final NoteBookRouter router = new NoteBookRouter(new Notes());
    private final RequestLog log = new RequestLog(router, Set.of("Text"));
    private final RequestDispatcher dispatcher =
            new RequestDispatcher(DispatchSettings.of(router).withFilter(log));

    @Test
    void remembersWhatWasAskedAndAnswered() {
        Instant before = Instant.now().minusMillis(1);
        ask("PutNote", "{\"NoteId\":\"a\",\"Text\":\"hush\"}", "user-agent", "me/1.0");

        LoggedRequest request = log.latest().get(0);
        assertThat(request.time()).isBetween(before, Instant.now());
        assertThat(request.duration()).isBetween(Duration.ofNanos(1), Duration.ofMinutes(1));
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/");
        assertThat(request.operation()).isEqualTo("PutNote");
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.error()).isNull();
        assertThat(request.userAgent()).isEqualTo("me/1.0");
        assertThat(request.request())
                .isEqualTo(new LoggedBody(
                        Document.of(Map.of("NoteId", Document.of("a"), "Text", Document.of("***"))), 28, true));
        assertThat(request.response())
                .isEqualTo(new LoggedBody(Document.of(Map.of("NoteId", Document.of("a"))), 14, true));
    }

    @Test
    void tellsOfErrors() {
        ask("ReadNote", "{\"NoteId\":\"a\"}");

        LoggedRequest request = log.latest().get(0);
        assertThat(request.error()).isEqualTo("NoteNotFoundException");
        assertThat(request.status()).isEqualTo(404);
        assertThat(request.response().value())
                .isEqualTo(Document.of(Map.of(
                        "__type", Document.of("NoteNotFoundException"),
                        "message", Document.of("Note 'a' not found."))));
    }

    @Test
    void keepsTheLastHundredTheLatestFirst() {
        IntStream.range(0, 130).forEach(number -> ask("DeleteNote", "{\"NoteId\":\"" + number + "\"}"));

        assertThat(log.latest()).hasSize(RequestLog.SIZE);
        assertThat(log.latest())
                .extracting(request -> request.request().value())
                .startsWith(Document.of(Map.of("NoteId", Document.of("129"))))
                .endsWith(Document.of(Map.of("NoteId", Document.of("30"))));
    }

    @Test
    void showsTheBeginningOfALongBody() {
        ask("PutNote", "{\"NoteId\":\"a\",\"Text\":\"" + "x".repeat(5_000) + "\"}");

        LoggedBody body = log.latest().get(0).request();
        assertThat(body.value()).isEqualTo(Document.of(Map.of("NoteId", Document.of("a"))));
        assertThat(body.length()).isEqualTo(5_024);
        assertThat(body.isWhole()).isFalse();
    }

    /** Somebody may have sent a secret in a way that the service does not understand. */
    @Test
    void showsNothingOfWhatItDoesNotUnderstand() {
        ask("PutNote", "secret");
        ask("PutNote", "[\"secret\"]");
        ask("PutNote", "{\"text\":\"secret\"}");
        ask("MakeCoffee", "{\"NoteId\":\"secret\"}");
        ask("PutNote", "secret", "content-encoding", "gzip");

        assertThat(log.latest().toString()).doesNotContain("secret").contains("text=StringValue[value=***]");
    }

    @Test
    void countsTheCallsOfEachOperation() {
        ask("PutNote", "{\"NoteId\":\"a\",\"Text\":\"t\"}");
        ask("PutNote", "{}");
        ask("MakeCoffee", "{}");

        assertThat(log.operations())
                .containsExactly(
                        new OperationCount("DeleteNote", 0, 0),
                        new OperationCount("PutNote", 2, 400),
                        new OperationCount("ReadNote", 0, 0));
    }

    @Test
    void whatIsNoCallIsThereToo() {
        dispatcher.handle(new ServerRequest("GET", Address.of("/" + "p".repeat(1_000)), Map.of(), new byte[0]));

        LoggedRequest request = log.latest().get(0);
        assertThat(request.operation()).isNull();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.path()).hasSize(512);
        assertThat(request.status()).isEqualTo(405);
        assertThat(request.userAgent()).isNull();
    }

    private ServerResponse ask(String operation, String body, String... more) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("content-type", List.of("application/x-amz-json-1.1"));
        headers.put("x-amz-target", List.of("NoteBook_20240101." + operation));
        for (int i = 0; i < more.length; i += 2) {
            headers.put(more[i], List.of(more[i + 1]));
        }
        return dispatcher.handle(
                new ServerRequest("POST", Address.of("/"), headers, body.getBytes(StandardCharsets.UTF_8)));
    }
}
