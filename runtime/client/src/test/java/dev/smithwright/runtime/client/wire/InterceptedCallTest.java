package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.interceptor.CallHooks;
import dev.smithwright.runtime.client.interceptor.CallInterceptor;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hooks around calls and attempts, of clients that wait and of those that do not. */
class InterceptedCallTest {

    private static final ReadNoteInput READ = new ReadNoteInput("a");
    private static final String OUTPUT = "{\"Text\":\"hello\"}";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final List<String> told = new ArrayList<>();

    /** Writes down what it is told. */
    private final class Witness implements CallHooks {

        private final String name;

        Witness(String name) {
            this.name = name;
        }

        @Override
        public HttpRequest beforeSigning(HttpRequest request, int attempt) {
            told.add(name + "signing " + attempt);
            return request;
        }

        @Override
        public void beforeSending(HttpRequest request, int attempt) {
            told.add(name + "sending " + attempt);
        }

        @Override
        public HttpResponse afterReceiving(HttpResponse response, int attempt) {
            told.add(name + "received " + response.status());
            return response;
        }

        @Override
        public void attemptSucceeded(Response<?> response, int attempt) {
            told.add(name + "attempt succeeded " + attempt);
        }

        @Override
        public void attemptFailed(SmithwrightException failure, int attempt) {
            told.add(name + "attempt failed " + attempt);
        }

        @Override
        public void callSucceeded(Response<?> response) {
            told.add(name + "call succeeded");
        }

        @Override
        public void callFailed(Throwable failure) {
            told.add(name + "call failed with " + failure.getClass().getSimpleName());
        }
    }

    private Response<?> call(Calls calls, Operation<ReadNoteInput, ?, ?> operation, CallInterceptor... interceptors) {
        return calls.call(transport, List.of(interceptors), operation, READ);
    }

    @ParameterizedTest
    @EnumSource
    void hooksAreToldOfEachAttemptAndOfTheCall(Calls calls) {
        transport.then(503, "<html>").then(200, OUTPUT);

        call(calls, NoteBook.READ_NOTE, (operation, input) -> {
            told.add("begins " + operation.name() + " " + (input == READ));
            return new Witness("");
        });

        assertThat(told)
                .containsExactly(
                        "begins ReadNote true",
                        "signing 1",
                        "sending 1",
                        "received 503",
                        "attempt failed 1",
                        "signing 2",
                        "sending 2",
                        "received 200",
                        "attempt succeeded 2",
                        "call succeeded");
    }

    @ParameterizedTest
    @EnumSource
    void aFailedCallIsToldOf(Calls calls) {
        transport.then(404, "{\"__type\":\"NoteNotFoundException\"}");

        assertThatThrownBy(() -> call(calls, NoteBook.READ_NOTE, (operation, input) -> new Witness("")))
                .isInstanceOf(NoteNotFoundException.class);

        assertThat(told)
                .containsExactly(
                        "signing 1",
                        "sending 1",
                        "received 404",
                        "attempt failed 1",
                        "call failed with NoteNotFoundException");
    }

    @ParameterizedTest
    @EnumSource
    void soIsOneThatIsNeverSent(Calls calls) {
        List<CallInterceptor> interceptors = List.of((operation, input) -> new Witness(""));

        assertThatThrownBy(() -> calls.call(transport, interceptors, NoteBook.READ_NOTE, new ReadNoteInput("")))
                .isInstanceOf(InvalidInputException.class);

        assertThat(told).containsExactly("call failed with InvalidInputException");
    }

    @ParameterizedTest
    @EnumSource
    void theFirstInterceptorIsTheOutermost(Calls calls) {
        transport.then(200, OUTPUT);

        call(
                calls,
                NoteBook.READ_NOTE,
                (operation, input) -> new Witness("outer "),
                (operation, input) -> new Witness("inner "));

        assertThat(told)
                .containsExactly(
                        "outer signing 1",
                        "inner signing 1",
                        "outer sending 1",
                        "inner sending 1",
                        "inner received 200",
                        "outer received 200",
                        "inner attempt succeeded 1",
                        "outer attempt succeeded 1",
                        "inner call succeeded",
                        "outer call succeeded");
    }

    @ParameterizedTest
    @EnumSource
    void aHeaderThatIsAddedIsSigned(Calls calls) {
        transport.then(200, "{\"NoteId\":\"a\",\"Version\":1}");
        List<CallInterceptor> interceptors = List.of((operation, input) -> new CallHooks() {
            @Override
            public HttpRequest beforeSigning(HttpRequest request, int attempt) {
                return request.withHeader("x-trace", "t" + attempt);
            }
        });

        calls.call(transport, interceptors, NoteBook.PUT_NOTE, new PutNoteInput("a", "text", null));

        assertThat(transport.requests.get(0).headers())
                .containsEntry("x-trace", "t1")
                .hasEntrySatisfying("authorization", value -> assertThat(value).contains("x-trace"));
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatIsReplacedIsTheOneThatIsRead(Calls calls) {
        transport.then(404, "{\"__type\":\"NoteNotFoundException\"}");

        Response<?> response = call(calls, NoteBook.READ_NOTE, (operation, input) -> new CallHooks() {
            @Override
            public HttpResponse afterReceiving(HttpResponse received, int attempt) {
                return new HttpResponse(200, Map.of(), OUTPUT.getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(response.output()).hasToString("ReadNoteOutput[text=hello]");
    }

    @ParameterizedTest
    @EnumSource
    void whatAHookThrowsEndsTheCall(Calls calls) {
        transport.then(200, OUTPUT);

        assertThatThrownBy(() -> call(
                        calls,
                        NoteBook.READ_NOTE,
                        (operation, input) -> new Witness(""),
                        (operation, input) -> new CallHooks() {
                            @Override
                            public void beforeSending(HttpRequest request, int attempt) {
                                throw new IllegalStateException("not today");
                            }

                            @Override
                            public void callFailed(Throwable failure) {
                                throw new IllegalStateException("nor now");
                            }
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not today")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

        assertThat(transport.requests).isEmpty();
        assertThat(told).last().isEqualTo("call failed with IllegalStateException");
    }
}
