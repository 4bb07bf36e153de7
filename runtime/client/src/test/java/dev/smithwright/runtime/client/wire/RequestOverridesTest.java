package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.InvalidInputException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that differ from the others of their client. */
class RequestOverridesTest {

    private static final ReadNoteInput READ = new ReadNoteInput("a");
    private static final PutNoteInput PUT = new PutNoteInput("a", "text", null);

    private final ScriptedTransport transport = new ScriptedTransport().then(200, "{\"Text\":\"hello\"}");

    private HttpRequest read(Calls calls, UnaryOperator<RequestOverrides.Builder> overrides) {
        calls.call(transport, overrides, NoteBook.READ_NOTE, READ);
        return transport.requests.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void headersAreAddedOrReplaced(Calls calls) {
        HttpRequest request = read(calls, o -> o.header("X-Trace", "abc").header("user-agent", "mine"));

        assertThat(request.headers()).containsEntry("x-trace", "abc").containsEntry("user-agent", "mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Authorization", "content-type", "X-Amz-Target", "host", "x-amz-date", "X-Amz-Security-Token"})
    void headersOfTheProtocolAndTheSignatureAreNot(String name) {
        assertThatThrownBy(() -> RequestOverrides.builder().header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to the protocol, the signature or the connection");
    }

    @Test
    void aHeaderAddsNoOther() {
        assertThatThrownBy(() -> RequestOverrides.builder().header("x-a", "1\r\nx-b: secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x-a")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @EnumSource
    void theAddressIsAnother(Calls calls) {
        HttpRequest request = read(calls, o -> o.endpoint("http://127.0.0.1:4566"));

        assertThat(request.uri()).hasToString("http://127.0.0.1:4566/");
    }

    @ParameterizedTest
    @EnumSource
    void theTimeOfAnAttemptIsAnother(Calls calls) {
        assertThat(read(calls, o -> o.attemptTimeout(Duration.ofSeconds(5))).timeout())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @EnumSource
    void theTimeOfACallIsAnother(Calls calls) {
        assertThat(read(calls, o -> o.callTimeout(Duration.ofSeconds(5))).timeout())
                .isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThatThrownBy(() -> calls.call(
                        new ScriptedTransport().then(503, ""),
                        o -> o.callTimeout(Duration.ofNanos(1)),
                        NoteBook.READ_NOTE,
                        READ))
                .isInstanceOf(CallTimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theCredentialsAreOthers(Calls calls) {
        transport.always(200, "{\"NoteId\":\"a\",\"Version\":1}");

        calls.call(transport, o -> o.credentials("OTHER", "secret", "token"), NoteBook.PUT_NOTE, PUT);

        assertThat(transport.requests.get(0).headers())
                .containsEntry("x-amz-security-token", "token")
                .hasEntrySatisfying("authorization", value -> assertThat(value).contains("Credential=OTHER/"));
    }

    @Test
    void overridesAddUpAndLeaveTheClientAsItIs() {
        try (NoteBookClient client = client()) {
            NoteBookClient view = client.with(o -> o.header("x-a", "1")).with(o -> o.header("x-b", "2"));
            view.readNote("a");
            client.readNote("a");
        }

        assertThat(transport.requests.get(0).headers()).containsKeys("x-a", "x-b");
        assertThat(transport.requests.get(1).headers()).doesNotContainKeys("x-a", "x-b");
    }

    @Test
    void aViewClosesNothingAndEndsWithItsClient() {
        NoteBookClient client = client();
        NoteBookClient view = client.with(o -> o);

        view.close();
        assertThat(view.readNote("a").text()).isEqualTo("hello");

        client.close();
        assertThatThrownBy(() -> view.readNote("a")).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void overridesOfAnotherKindAreRefused() {
        CallOverrides foreign = new CallOverrides() {};

        try (NoteBookClient client = client()) {
            assertThatThrownBy(() -> client.with(foreign))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("takes RequestOverrides");
        }
    }

    @Test
    void aCallerThatKnowsOfNoOverridesSaysSo() {
        NoteBookClient client = NoteBookClient.over(new OperationCaller() {
            @Override
            public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
                throw new AssertionError("not called");
            }
        });

        assertThatThrownBy(() -> client.with(o -> o))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("does not implement with(...)");
        assertThatThrownBy(() -> client.prepare(NoteBook.READ_NOTE, READ))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("sends no requests");
    }

    @ParameterizedTest
    @EnumSource
    void aRequestIsShownAndNotSent(Calls calls) {
        HttpRequest signed = calls.prepare(transport, NoteBook.PUT_NOTE, PUT);
        HttpRequest unsigned = calls.prepare(transport, NoteBook.READ_NOTE, READ);

        assertThat(signed.headers())
                .containsKey("authorization")
                .containsEntry("x-amz-target", "NoteBook_20240101.PutNote");
        assertThat(unsigned.headers()).doesNotContainKey("authorization");
        assertThat(transport.requests).isEmpty();
        assertThatThrownBy(() -> calls.prepare(transport, NoteBook.READ_NOTE, new ReadNoteInput("")))
                .isInstanceOf(InvalidInputException.class);
    }

    private NoteBookClient client() {
        return NoteBookClient.builder()
                .endpoint("https://notes.example")
                .transport(transport)
                .build();
    }
}
