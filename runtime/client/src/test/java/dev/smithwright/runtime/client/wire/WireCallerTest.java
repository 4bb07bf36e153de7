package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.signing.RequestSigner;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.ReadNoteError;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.notes.UnmodeledNoteBookException;
import dev.smithwright.runtime.operation.Failure;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.Outcome;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireCallerTest {

    private static final ReadNoteInput READ = new ReadNoteInput("a-1");

    private final FixedAnswer transport = new FixedAnswer();
    private final WireCaller caller = caller(ValidationLevel.REQUIRED_AND_MINIMUM);

    @Test
    void sendsWhatTheProtocolAsksFor() {
        caller.call(NoteBook.READ_NOTE, READ);

        HttpRequest request = transport.requests.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.uri()).hasToString("https://notes.example/");
        assertThat(request.timeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(text(request.body())).isEqualTo("{\"NoteId\":\"a-1\"}");
        assertThat(request.headers())
                .containsEntry("content-type", "application/x-amz-json-1.1")
                .containsEntry("x-amz-target", "NoteBook_20240101.ReadNote");
        assertThat(request.headers().get("user-agent")).matches("smithwright\\S* java/\\S+ api/Note_Book#2024-01-01");
    }

    @Test
    void fillsIdempotencyTokens() {
        caller.call(NoteBook.PUT_NOTE, new PutNoteInput("a", null, null));

        assertThat(text(transport.requests.get(0).body())).containsPattern("\"ClientToken\":\"[0-9a-f-]{36}\"");
    }

    @Test
    void returnsTheOutputWithItsMetadata() {
        transport.answer(200, Map.of("x-amzn-requestid", "id-1", "x-other", "y"), "{\"Text\":\"hello\"}");

        Response<ReadNoteOutput> response = caller.call(NoteBook.READ_NOTE, READ);

        assertThat(response.output().text()).isEqualTo("hello");
        assertThat(response.metadata().requestId()).isEqualTo("id-1");
        assertThat(response.metadata().httpStatus()).isEqualTo(200);
        assertThat(response.metadata().attempts()).isEqualTo(1);
        assertThat(response.metadata().headers()).containsEntry("x-other", List.of("y"));
    }

    @Test
    void anOperationWithoutOutputTakesAnEmptyAnswer() {
        transport.answer(200, Map.of(), "");

        assertThat(caller.call(NoteBook.DELETE_NOTE, new DeleteNoteInput("a")).output())
                .isEqualTo(Unit.UNIT);
    }

    @Test
    void signsWhatHasToBeSigned() {
        caller.call(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"));

        assertThat(transport.requests.get(0).headers()).containsEntry("authorization", "DeleteNote");
    }

    @Test
    void sendsPublicOperationsUnsigned() {
        caller.call(NoteBook.READ_NOTE, READ);

        assertThat(transport.requests.get(0).headers()).doesNotContainKey("authorization");
    }

    @Test
    void throwsTheErrorThatTheServiceAnswered() {
        transport.answer(
                404, Map.of("x-amzn-requestid", "id-2"), "{\"__type\":\"NoteNotFoundException\",\"message\":\"gone\"}");

        NoteNotFoundException error =
                catchThrowableOfType(NoteNotFoundException.class, () -> caller.call(NoteBook.READ_NOTE, READ));

        assertThat(error).hasMessage("gone");
        assertThat(error.code()).isEqualTo("NoteNotFoundException");
        assertThat(error.requestId()).isEqualTo("id-2");
        assertThat(error.httpStatus()).isEqualTo(404);
        assertThat(error.attempts()).isEqualTo(1);
        assertThat(error.operation()).isEqualTo("ReadNote");
        assertThat(error.isRetryable()).isFalse();
    }

    @Test
    void readsTheCodeOfAnErrorFromItsHeader() {
        transport.answer(400, Map.of("x-amzn-errortype", "NoteNotFoundException:"), "{}");

        assertThatThrownBy(() -> caller.call(NoteBook.READ_NOTE, READ)).isInstanceOf(NoteNotFoundException.class);
    }

    @Test
    void aProxysErrorPageIsAnUnmodeledError() {
        transport.answer(503, Map.of("content-type", "text/html"), "<html>busy</html>");

        UnmodeledNoteBookException error =
                catchThrowableOfType(UnmodeledNoteBookException.class, () -> caller.call(NoteBook.READ_NOTE, READ));

        assertThat(error.httpStatus()).isEqualTo(503);
        assertThat(error.isRetryable()).isTrue();
    }

    @Test
    void anAttemptGivesTheErrorAsAValue() {
        transport.answer(404, Map.of(), "{\"__type\":\"NoteNotFoundException\"}");

        Outcome<ReadNoteOutput, ReadNoteError> outcome = caller.attempt(NoteBook.READ_NOTE, READ);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.error()).isInstanceOf(NoteNotFoundException.class));
    }

    @Test
    void aPageWithStatus200IsNoOutput() {
        transport.answer(
                200, Map.of("content-type", "text/html", "x-amzn-requestid", "id-3"), " <html>\r\n\u001b[31mlog in");

        UnreadableResponseException error =
                catchThrowableOfType(UnreadableResponseException.class, () -> caller.call(NoteBook.READ_NOTE, READ));

        assertThat(error)
                .hasMessage("NoteBook_20240101.ReadNote: the answer with status 200 is no JSON object (text/html); "
                        + "it begins with:  <html>\\u000d\\u000a\\u001b[31mlog in (request id id-3)");
        assertThat(error.operation()).isEqualTo("ReadNote");
        assertThat(error.requestId()).isEqualTo("id-3");
        assertThat(error.httpStatus()).isEqualTo(200);
        assertThat(error.excerpt()).isEqualTo(" <html>\\u000d\\u000a\\u001b[31mlog in");
    }

    @Test
    void aPageIsNoSuccessOfAnOperationWithoutOutput() {
        transport.answer(200, Map.of(), "<html>log in</html>");

        assertThatThrownBy(() -> caller.call(NoteBook.DELETE_NOTE, new DeleteNoteInput("a")))
                .isInstanceOf(UnreadableResponseException.class);
    }

    @Test
    void excerptsAreShort() {
        transport.answer(200, Map.of(), "x".repeat(100_000));

        UnreadableResponseException error =
                catchThrowableOfType(UnreadableResponseException.class, () -> caller.call(NoteBook.READ_NOTE, READ));

        assertThat(error.excerpt()).isEqualTo("x".repeat(200) + "…");
    }

    @Test
    void malformedJsonIsNotQuoted() {
        transport.answer(200, Map.of(), "{\"Text\":\"secret");

        UnreadableResponseException error =
                catchThrowableOfType(UnreadableResponseException.class, () -> caller.call(NoteBook.READ_NOTE, READ));

        assertThat(error)
                .hasMessageStartingWith(
                        "NoteBook_20240101.ReadNote: the answer with status 200 is no output of the operation: $.Text")
                .hasMessageNotContaining("secret");
        assertThat(error.excerpt()).isNull();
    }

    @Test
    void aRedirectPointsToTheEndpoint() {
        transport.answer(301, Map.of("location", "https://elsewhere/"), "");

        assertThatThrownBy(() -> caller.call(NoteBook.READ_NOTE, READ))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("NoteBook_20240101.ReadNote: the answer has status 301 and points to https://elsewhere/; "
                        + "redirects are not followed, so check the endpoint");
    }

    @Test
    void anInvalidInputIsNotSent() {
        assertThatThrownBy(() -> caller.call(NoteBook.READ_NOTE, new ReadNoteInput("")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("ReadNote: $.NoteId must have a length of at least 1, but is ''");
        assertThat(transport.requests).isEmpty();
    }

    @Test
    void howMuchIsCheckedIsUpToTheCaller() {
        ReadNoteInput input = new ReadNoteInput("NOT A NOTE");

        caller.call(NoteBook.READ_NOTE, input);
        caller(ValidationLevel.NONE).call(NoteBook.READ_NOTE, new ReadNoteInput(""));

        assertThat(transport.requests).hasSize(2);
        assertThatThrownBy(() -> caller(ValidationLevel.ALL).call(NoteBook.READ_NOTE, input))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anOperationOfAnotherServiceIsRefused() {
        ServiceDescription other =
                new ServiceDescription("a#OtherService", "Other", "1", null, null, null, List.of("awsJson1_1"));

        assertThatThrownBy(() -> caller.call(new Operation<>(other, null, 0, "Op", OperationAuth.NONE), Unit.UNIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calls go to NoteBook_20240101 here; Op is an operation of OtherService");
    }

    @Test
    void aServiceOfAnotherProtocolIsRefused() {
        ServiceDescription query =
                new ServiceDescription("a#QueryService", "Query", "1", null, null, null, List.of("awsQuery"));
        WireSettings settings =
                new WireSettings(query, URI.create("https://host/"), ValidationLevel.NONE, Duration.ofSeconds(1));

        assertThatThrownBy(() -> new WireCaller(settings, transport, new NamingSigner()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("QueryService speaks awsQuery; awsJson1_0 and awsJson1_1 can be spoken here");
    }

    @Test
    void closingClosesTheTransport() {
        caller.close();

        assertThat(transport.closed).isTrue();
    }

    private WireCaller caller(ValidationLevel validation) {
        WireSettings settings = new WireSettings(
                NoteBook.SERVICE, URI.create("https://notes.example/"), validation, Duration.ofSeconds(7));
        return new WireCaller(settings, transport, new NamingSigner());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static final class FixedAnswer implements HttpTransport {

        private final List<HttpRequest> requests = new ArrayList<>();
        private HttpResponse answer = new HttpResponse(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
        private boolean closed;

        void answer(int status, Map<String, String> headers, String body) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            headers.forEach((name, value) -> lists.put(name, List.of(value)));
            answer = new HttpResponse(status, lists, body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public HttpResponse send(HttpRequest request) {
            requests.add(request);
            return answer;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class NamingSigner implements RequestSigner {

        @Override
        public HttpRequest sign(Operation<?, ?, ?> operation, HttpRequest request) {
            Map<String, String> headers = new LinkedHashMap<>(request.headers());
            headers.put("authorization", operation.name());
            return request.withHeaders(headers);
        }
    }
}
