package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.signing.SignatureV4Check;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.PutNoteOutput;
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
import dev.smithwright.runtime.operation.Success;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A client calls an emulator, in every way that there is. */
class EndToEndTest {

    private final NoteBookRouter router = new NoteBookRouter(new Notes());

    @ParameterizedTest
    @EnumSource
    void outputsComeBack(Way way) {
        try (NoteBookClient client = way.open(router)) {
            PutNoteOutput put = client.putNote("a-1", "héllo \"wörld\" \u2028 \ud83d\ude00");

            assertThat(put.noteId()).isEqualTo("a-1");
            assertThat(client.readNote("a-1").text()).isEqualTo("héllo \"wörld\" \u2028 \ud83d\ude00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithoutOutputSucceeds(Way way) {
        try (NoteBookClient client = way.open(router)) {
            client.putNote("a", "text");

            Response<Unit> response = client.call(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"));

            assertThat(response.output()).isEqualTo(Unit.UNIT);
            assertThatThrownBy(() -> client.readNote("a")).isInstanceOf(NoteNotFoundException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void metadataComesWithTheOutput(Way way) {
        try (NoteBookClient client = way.open(router)) {
            Response<PutNoteOutput> response = client.call(NoteBook.PUT_NOTE, new PutNoteInput("a", "b", null));

            assertThat(response.metadata().httpStatus()).isEqualTo(200);
            assertThat(response.metadata().attempts()).isEqualTo(1);
            assertThat(response.metadata().requestId()).matches("[0-9a-f-]{36}");
            assertThat(response.metadata().headers())
                    .containsEntry(
                            "x-amzn-requestid", List.of(response.metadata().requestId()))
                    .containsEntry("content-type", List.of("application/x-amz-json-1.1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsComeBackAsTheirOwnTypes(Way way) {
        try (NoteBookClient client = way.open(router)) {
            NoteNotFoundException error =
                    catchThrowableOfType(NoteNotFoundException.class, () -> client.readNote("gone"));

            assertThat(error).hasMessage("Note 'gone' not found.");
            assertThat(error.httpStatus()).isEqualTo(404);
            assertThat(error.operation()).isEqualTo("ReadNote");
            assertThat(error.attempts()).isEqualTo(1);
            assertThat(error.requestId()).matches("[0-9a-f-]{36}");
            assertThat(error.isRetryable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptGivesValues(Way way) {
        try (NoteBookClient client = way.open(router)) {
            client.putNote("a", "text");

            Outcome<ReadNoteOutput, ReadNoteError> found = client.attempt(NoteBook.READ_NOTE, new ReadNoteInput("a"));
            Outcome<ReadNoteOutput, ReadNoteError> gone = client.attempt(NoteBook.READ_NOTE, new ReadNoteInput("b"));

            assertThat(found).isEqualTo(new Success<>(new ReadNoteOutput("text")));
            assertThat(gone)
                    .isInstanceOfSatisfying(
                            Failure.class,
                            failure -> assertThat(failure.error()).isInstanceOf(NoteNotFoundException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStatusPolicyHolds(Way way) {
        DispatchSettings settings =
                DispatchSettings.of(router).withErrorStatus(ErrorStatusPolicy.everyClientFault(400));
        try (NoteBookClient client = way.open(settings, ValidationLevel.REQUIRED_AND_MINIMUM)) {
            assertThatThrownBy(() -> client.readNote("gone"))
                    .isInstanceOfSatisfying(
                            NoteNotFoundException.class,
                            error -> assertThat(error.httpStatus()).isEqualTo(400));
        }
    }

    @ParameterizedTest
    @EnumSource
    void clientsCheckMinimumsAndEmulatorsEverything(Way way) {
        try (NoteBookClient client = way.open(router)) {
            assertThatThrownBy(() -> client.readNote("")).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> client.readNote("NOT VALID"))
                    .isInstanceOfSatisfying(UnmodeledNoteBookException.class, error -> {
                        assertThat(error.code()).isEqualTo("ValidationException");
                        assertThat(error.httpStatus()).isEqualTo(400);
                        assertThat(error)
                                .hasMessage(
                                        "1 validation error detected: Value 'NOT VALID' at 'noteId' failed to satisfy "
                                                + "constraint: Member must satisfy regular expression pattern: [a-z0-9-]+");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUncheckedInputMeetsTheEmulatorsChecks(Way way) {
        try (NoteBookClient client = way.open(DispatchSettings.of(router), ValidationLevel.NONE)) {
            assertThatThrownBy(() -> client.readNote(""))
                    .isInstanceOf(UnmodeledNoteBookException.class)
                    .hasMessageStartingWith("2 validation errors detected");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyWroteIsNotImplemented(Way way) {
        try (NoteBookClient client = way.open(new NoteBookRouter(new NoteBookHandler() {}))) {
            assertThatThrownBy(() -> client.readNote("a"))
                    .isInstanceOfSatisfying(UnmodeledNoteBookException.class, error -> {
                        assertThat(error.code()).isEqualTo("NotImplementedException");
                        assertThat(error.httpStatus()).isEqualTo(501);
                        assertThat(error.isRetryable()).isFalse();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatIsTooLargeIsAnswered(Way way) {
        DispatchSettings settings = DispatchSettings.of(router).withMaxRequestBytes(1000);
        try (NoteBookClient client = way.open(settings, ValidationLevel.NONE)) {
            assertThatThrownBy(() -> client.putNote("a", "x".repeat(5_000_000)))
                    .isInstanceOfSatisfying(UnmodeledNoteBookException.class, error -> {
                        assertThat(error.code()).isEqualTo("RequestEntityTooLargeException");
                        assertThat(error.httpStatus()).isEqualTo(413);
                    });
            assertThat(client.putNote("a", "small").noteId()).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOperationOfAnotherServiceIsRefused(Way way) {
        ServiceDescription other =
                new ServiceDescription("a#OtherService", "Other", "1", null, null, null, List.of("awsJson1_1"));
        try (NoteBookClient client = way.open(router)) {
            assertThatThrownBy(() -> client.call(new Operation<>(other, null, 0, "Op", OperationAuth.NONE), Unit.UNIT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("NoteBook_20240101")
                    .hasMessageContaining("OtherService");
        }
    }

    @ParameterizedTest
    @EnumSource
    void parallelCallsGetTheirOwnAnswers(Way way) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(40);
        try (NoteBookClient client = way.open(router)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String id = "note-" + i;
                answers.add(threads.submit(() -> {
                    client.putNote(id, "text of " + id);
                    return client.readNote(id).text();
                }));
            }
            for (int i = 0; i < 200; i++) {
                assertThat(answers.get(i).get()).isEqualTo("text of note-" + i);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "IN_PROCESS")
    void signaturesFitWhatArrives(Way way) throws Exception {
        List<ServerRequest> requests = new CopyOnWriteArrayList<>();
        DispatchSettings settings = DispatchSettings.of(router).withFilter((request, next) -> {
            requests.add(request);
            return next.handle(request);
        });
        try (NoteBookClient client = way.open(settings, ValidationLevel.NONE)) {
            client.putNote("a", "é");
            client.readNote("a");
        }

        Map<String, String> signed = headers(requests.get(0));
        assertThat(signed.get("authorization"))
                .contains("/eu-west-1/notebook/aws4_request")
                .isEqualTo(SignatureV4Check.expected(
                        "POST", "/", signed, requests.get(0).body(), Way.SECRET));
        assertThat(signed).containsEntry("x-amz-security-token", "token");
        assertThat(headers(requests.get(1))).doesNotContainKeys("authorization", "x-amz-date", "x-amz-security-token");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "IN_PROCESS")
    void theAuthenticatorDecides(Way way) {
        DispatchSettings settings = DispatchSettings.of(router).withAuthenticator((operation, context) -> {
            if (!context.headers().containsKey("authorization")) {
                throw new NoteNotFoundException("unsigned " + operation.name());
            }
        });
        try (NoteBookClient client = way.open(settings, ValidationLevel.NONE)) {
            client.putNote("a", "b");
            assertThatThrownBy(() -> client.readNote("a")).hasMessage("unsigned ReadNote");
        }
    }

    private static Map<String, String> headers(ServerRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return headers;
    }
}
