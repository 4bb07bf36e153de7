package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.stub.OperationStub;
import dev.smithwright.runtime.client.stub.StubError;
import dev.smithwright.runtime.client.stub.StubbedRequest;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.client.wire.UnreadableResponseException;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.PutNoteOutput;
import dev.smithwright.runtime.notes.ReadNoteError;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.notes.StubbedNoteBook;
import dev.smithwright.runtime.notes.UnmodeledNoteBookException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceStubTest {

    private static final ReadNoteInput A = new ReadNoteInput("a");
    private static final ReadNoteInput B = new ReadNoteInput("b");

    private final StubbedNoteBook stub = new StubbedNoteBook();

    /** Who calls. */
    enum Caller {
        WAITING {
            @Override
            <I, O, E> Response<O> call(StubbedNoteBook stub, Operation<I, O, E> operation, I input) {
                return stub.client().call(operation, input);
            }
        },
        ASYNCHRONOUS {
            @Override
            <I, O, E> Response<O> call(StubbedNoteBook stub, Operation<I, O, E> operation, I input) {
                CompletableFuture<Response<O>> call = stub.asyncClient().call(operation, input);
                Throwable failure = call.handle((response, thrown) -> thrown).join();
                if (failure instanceof Error error) {
                    throw error;
                } else if (failure instanceof RuntimeException exception) {
                    throw exception;
                }
                return call.join();
            }
        };

        abstract <I, O, E> Response<O> call(StubbedNoteBook stub, Operation<I, O, E> operation, I input);
    }

    private OperationStub<ReadNoteInput, ReadNoteOutput, ReadNoteError> onRead() {
        return stub.on(NoteBook.READ_NOTE);
    }

    private String read(String noteId) {
        return stub.client().readNote(noteId).text();
    }

    private static ReadNoteOutput text(String text) {
        return new ReadNoteOutput(text);
    }

    @ParameterizedTest
    @EnumSource
    void answersComeOneAfterTheOtherWithTheirMetadata(Caller caller) {
        onRead().reply(text("one")).reply(text("two"));

        Response<ReadNoteOutput> first = caller.call(stub, NoteBook.READ_NOTE, A);
        Response<ReadNoteOutput> second = caller.call(stub, NoteBook.READ_NOTE, B);

        assertThat(first.output()).isEqualTo(text("one"));
        assertThat(first.metadata().httpStatus()).isEqualTo(200);
        assertThat(first.metadata().attempts()).isEqualTo(1);
        assertThat(first.metadata().requestId()).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(second.output()).isEqualTo(text("two"));
        assertThat(second.metadata().requestId()).isEqualTo("00000000-0000-0000-0000-000000000002");
        stub.verify();
    }

    @ParameterizedTest
    @EnumSource
    void anErrorArrivesAsFromTheService(Caller caller) {
        onRead().fail(new NoteNotFoundException("no such note"));

        NoteNotFoundException error =
                catchThrowableOfType(NoteNotFoundException.class, () -> caller.call(stub, NoteBook.READ_NOTE, A));

        assertThat(error).hasMessage("no such note");
        assertThat(error.requestId()).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(error.httpStatus()).isEqualTo(404);
        assertThat(error.attempts()).isEqualTo(1);
        assertThat(error.operation()).isEqualTo("ReadNote");
    }

    @ParameterizedTest
    @EnumSource
    void anErrorNeedNotBeInTheModel(Caller caller) {
        onRead().fail("AccessDeniedException", 403, "go away").fail("Silent", 400, null);

        ServiceException error =
                catchThrowableOfType(ServiceException.class, () -> caller.call(stub, NoteBook.READ_NOTE, A));

        assertThat(error).isInstanceOf(UnmodeledNoteBookException.class).hasMessage("go away");
        assertThat(error.code()).isEqualTo("AccessDeniedException");
        assertThat(error.httpStatus()).isEqualTo(403);
        assertThatThrownBy(() -> caller.call(stub, NoteBook.READ_NOTE, A))
                .isInstanceOf(UnmodeledNoteBookException.class)
                .hasMessage(null);
    }

    @ParameterizedTest
    @EnumSource
    void whatPassesIsTriedAgainAtOnce(Caller caller) {
        onRead().fail("ThrottlingException", 400, "slower").breakConnection().reply(text("hello"));

        Response<ReadNoteOutput> response = caller.call(stub, NoteBook.READ_NOTE, A);

        assertThat(response.output()).isEqualTo(text("hello"));
        assertThat(response.metadata().attempts()).isEqualTo(3);
        assertThat(stub.requests(NoteBook.READ_NOTE))
                .extracting(StubbedRequest::attempt)
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotPassFailsAfterAllAttempts(Caller caller) {
        onRead().breakConnection()
                .times(3)
                .timeOut()
                .times(3)
                .fail("ThrottlingException", 400, "slower")
                .times(3);

        TransportException broken =
                catchThrowableOfType(TransportException.class, () -> caller.call(stub, NoteBook.READ_NOTE, A));
        assertThat(broken)
                .isNotInstanceOf(CallTimeoutException.class)
                .hasCauseInstanceOf(SocketException.class)
                .hasMessage("NoteBook_20240101.ReadNote: the stub broke the connection (after 3 attempts)");
        assertThatThrownBy(() -> caller.call(stub, NoteBook.READ_NOTE, A)).isInstanceOf(CallTimeoutException.class);
        ServiceException throttled =
                catchThrowableOfType(ServiceException.class, () -> caller.call(stub, NoteBook.READ_NOTE, A));
        assertThat(throttled.attempts()).isEqualTo(3);
        assertThat(throttled.isThrottling()).isTrue();
        stub.verify();
    }

    @Test
    void aResponseOfAnybodyNeedNotBeTheServices() {
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        onRead().respond(new HttpResponse(200, Map.of("x-amzn-requestid", List.of("mine")), page));

        assertThatThrownBy(() -> read("a"))
                .isInstanceOfSatisfying(
                        UnreadableResponseException.class,
                        e -> assertThat(e.requestId()).isEqualTo("mine"));
    }

    @Test
    void anOperationWithoutOutputIsAnsweredByTheUnit() {
        stub.on(NoteBook.DELETE_NOTE).reply(Unit.UNIT);

        stub.client().deleteNote("a");

        assertThat(stub.inputs(NoteBook.DELETE_NOTE)).containsExactly(new DeleteNoteInput("a"));
    }

    @Test
    void callsAreSignedWithCredentialsOfNobody() {
        stub.on(NoteBook.DELETE_NOTE).reply(Unit.UNIT);

        stub.client().deleteNote("a");

        assertThat(stub.requests().get(0).http().headers().get("authorization"))
                .contains("Credential=AKIDSTUB/", "/us-east-1/notebook/");
    }

    @Test
    void anAnswerMayBeForSomeInputs() {
        onRead().reply(text("any")).times(2);
        onRead().with(B).reply(text("b"));
        onRead().where(input -> input.noteId().startsWith("c")).reply(text("c")).reply(text("another c"));

        assertThat(read("b")).isEqualTo("b");
        assertThat(read("b")).isEqualTo("any");
        assertThat(read("c1")).isEqualTo("c");
        assertThat(read("a")).isEqualTo("any");
        assertThat(read("c2")).isEqualTo("another c");
        stub.verify();
    }

    @Test
    void anAnswerMayAlwaysBeGiven() {
        onRead().fail(new NoteNotFoundException("not yet")).reply(text("now")).always();

        assertThatThrownBy(() -> read("a")).isInstanceOf(NoteNotFoundException.class);
        assertThat(read("a")).isEqualTo("now");
        assertThat(read("a")).isEqualTo("now");
        stub.verify();
    }

    @Test
    void anAnswerMayDependOnTheInput() {
        onRead().reply(input -> text("note " + input.noteId())).times(2).reply(input -> {
            throw new NoteNotFoundException("no " + input.noteId());
        });

        assertThat(read("a")).isEqualTo("note a");
        assertThat(read("b")).isEqualTo("note b");
        assertThatThrownBy(() -> read("c"))
                .isInstanceOf(NoteNotFoundException.class)
                .hasMessage("no c");
    }

    @Test
    void aTokenThatTheClientFillsNeedNotBeKnown() {
        PutNoteInput input = new PutNoteInput("a", "text", null);
        stub.on(NoteBook.PUT_NOTE).with(input).reply(new PutNoteOutput("a")).times(2);
        PutNoteInput withToken = new PutNoteInput("a", "text", "mine");
        stub.on(NoteBook.PUT_NOTE).with(withToken).reply(new PutNoteOutput("b"));
        NoteBookClient client = stub.client();

        assertThat(client.call(NoteBook.PUT_NOTE, input).output().noteId()).isEqualTo("a");
        assertThat(client.call(NoteBook.PUT_NOTE, withToken).output().noteId()).isEqualTo("a");
        assertThat(client.call(NoteBook.PUT_NOTE, withToken).output().noteId()).isEqualTo("b");
        assertThatThrownBy(() -> client.call(NoteBook.PUT_NOTE, new PutNoteInput("a", "other", null)))
                .isInstanceOf(StubError.class);
        assertThat(stub.inputs(NoteBook.PUT_NOTE).get(0).clientToken()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aCallWithoutAnAnswerSaysWhatIsLaidDown(Caller caller) {
        stub.on(NoteBook.DELETE_NOTE).reply(Unit.UNIT);
        onRead().reply(text("one"));
        onRead().with(B).reply(text("b"));
        caller.call(stub, NoteBook.READ_NOTE, A);

        StubError error = catchThrowableOfType(StubError.class, () -> caller.call(stub, NoteBook.READ_NOTE, A));

        assertThat(error.getMessage().replaceAll("\\.java:\\d+", ".java:0")).isEqualTo("""
                        ReadNote was called, and there is no answer to it.
                        Received: ReadNoteInput[noteId=a]
                        Laid down: ReadNote with any input (ServiceStubTest.java:0), used up
                        Laid down: ReadNote with ReadNoteInput[noteId=b] (ServiceStubTest.java:0), not for this input
                        Laid down for other operations: DeleteNote""");
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptWithoutAnAnswerSaysThatItIsOne(Caller caller) {
        onRead().fail("ThrottlingException", 400, "slower");

        assertThatThrownBy(() -> caller.call(stub, NoteBook.READ_NOTE, A))
                .isInstanceOf(StubError.class)
                .hasMessageContaining("ReadNoteInput[noteId=a], attempt 2: each takes an answer of its own\n");
    }

    @Test
    void aStubWithoutAnswersSaysHowTheyAreLaidDown() {
        assertThatThrownBy(() -> read("a")).hasMessage("""
                ReadNote was called, and there is no answer to it.
                Received: ReadNoteInput[noteId=a]
                Nothing is laid down: stub.on(operation).reply(output)""");
    }

    @Test
    void inOrderAnswersAreGivenInOrderAlone() {
        stub.inOrder();
        onRead().with(A).reply(text("a"));
        stub.on(NoteBook.DELETE_NOTE).reply(Unit.UNIT).times(2);
        onRead().reply(text("b"));

        assertThat(read("a")).isEqualTo("a");
        stub.client().deleteNote("a");
        stub.client().deleteNote("b");
        assertThat(read("b")).isEqualTo("b");
        stub.verify();
        assertThatThrownBy(() -> read("b")).isInstanceOf(StubError.class).hasMessage("""
                Request 5 is none that is expected.
                Received: ReadNote with ReadNoteInput[noteId=b]
                Expected: nothing more""");
    }

    @Test
    void inOrderAnotherCallOrAnotherInputSaysWhatWasExpected() {
        stub.inOrder();
        onRead().with(A).reply(text("a"));

        assertThatThrownBy(() -> stub.client().deleteNote("a"))
                .isInstanceOf(StubError.class)
                .hasMessageMatching("""
                        Request 1 is none that is expected\\.
                        Received: DeleteNote with DeleteNoteInput\\[noteId=a]
                        Expected: ReadNote with ReadNoteInput\\[noteId=a] \\(ServiceStubTest\\.java:\\d+\\)""");
        assertThatThrownBy(() -> read("b"))
                .isInstanceOf(StubError.class)
                .hasMessageContaining("Received: ReadNote with ReadNoteInput[noteId=b]");
        assertThat(read("a")).as("what was expected still is").isEqualTo("a");
    }

    @Test
    void inOrderNothingIsAlwaysGiven() {
        onRead().reply(text("a")).always();
        assertThatThrownBy(stub::inOrder)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("times(n)");

        StubbedNoteBook ordered = new StubbedNoteBook();
        ordered.inOrder();
        assertThatThrownBy(() -> ordered.on(NoteBook.READ_NOTE).reply(text("a")).always())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatNobodyAskedForIsNamed() {
        onRead().reply(text("a")).times(3);
        onRead().with(B).fail(new NoteNotFoundException("gone"));
        onRead().breakConnection().always();
        assertThat(read("a")).isEqualTo("a");

        StubError error = catchThrowableOfType(StubError.class, stub::verify);

        assertThat(error.getMessage().replaceAll("\\.java:\\d+", ".java:0"))
                .isEqualTo("""
                        Answers that nobody asked for:
                          ReadNote with any input: %s, 2 of 3 times (ServiceStubTest.java:0)
                          ReadNote with ReadNoteInput[noteId=b]: %s: gone (NoteNotFoundException, status 404) (ServiceStubTest.java:0)""".formatted(text("a"), NoteNotFoundException.class.getName()));
    }

    @Test
    void whatWentWrongIsToldAgainThoughTheProgramSwallowedIt() {
        onRead().reply(text("a"));
        assertThat(read("a")).isEqualTo("a");
        StubError swallowed = catchThrowableOfType(StubError.class, () -> read("b"));

        assertThatThrownBy(stub::verify)
                .isInstanceOf(StubError.class)
                .hasCause(swallowed)
                .hasMessageStartingWith(
                        "Requests that went wrong:\n  ReadNote was called, and there is no answer to it.");
    }

    @Test
    void longScriptsAreNotToldWhole() {
        IntStream.range(0, 30).forEach(i -> onRead().with(B).reply(text("b")));

        assertThatThrownBy(() -> read("a")).hasMessageEndingWith("\nand 20 more");
        assertThatThrownBy(stub::verify).hasMessageContaining("\n  and 20 more\nRequests that went wrong:\n  ReadNote");
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatTheServiceWouldRefuseIsAnError(Caller caller) {
        onRead().reply(text("a")).always();
        ReadNoteInput invalid = new ReadNoteInput("A".repeat(41));

        StubError error = catchThrowableOfType(StubError.class, () -> caller.call(stub, NoteBook.READ_NOTE, invalid));

        assertThat(error)
                .hasMessageStartingWith("ReadNote was called with an input that the service would refuse: "
                        + "$.NoteId must have a length of at most 40, but is 'AAAA")
                .hasMessageContaining("; $.NoteId must match ^[a-z0-9-]+$, but is 'AAAA");
        assertThat(stub.requests()).isEmpty();
        assertThatThrownBy(stub::verify).hasMessageContaining("the service would refuse");
    }

    @Test
    void whatTheClientItselfRefusesIsRefusedAsAlways() {
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anAnswerThatTheServiceWouldNotGiveIsRefusedWhereItIsLaidDown() {
        OperationStub<PutNoteInput, PutNoteOutput, ?> put = stub.on(NoteBook.PUT_NOTE);

        assertThatThrownBy(() -> put.reply(new PutNoteOutput("NOT AN ID")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PutNote would never answer with this PutNoteOutput: "
                        + "$.NoteId must match ^[a-z0-9-]+$, but is 'NOT AN ID'")
                .satisfies(e -> assertThat(e.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(ServiceStubTest.class.getName())));
        assertThatThrownBy(() -> put.with(new PutNoteInput("NOT AN ID", null, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("PutNote can never be called with this input: $.NoteId must match");
        stub.verify();
    }

    @Test
    void anAnswerOfAFunctionIsCheckedWhenItIsGiven() {
        stub.on(NoteBook.PUT_NOTE).reply(input -> new PutNoteOutput("NOT AN ID"));

        assertThatThrownBy(() -> stub.client().putNote("a", "text"))
                .isInstanceOf(StubError.class)
                .hasMessageStartingWith("PutNote would never answer with this PutNoteOutput: $.NoteId must match ")
                .hasMessageMatching("(?s).* \\(ServiceStubTest\\.java:\\d+\\)");
        assertThatThrownBy(stub::verify).hasMessageContaining("would never answer");
    }

    @Test
    void checksCanBeSwitchedOff() {
        stub.validation(ValidationLevel.NONE);
        stub.on(NoteBook.PUT_NOTE)
                .with(new PutNoteInput("NOT AN ID", null, null))
                .reply(new PutNoteOutput("!"));

        assertThat(stub.client()
                        .call(NoteBook.PUT_NOTE, new PutNoteInput("NOT AN ID", null, null))
                        .output())
                .isEqualTo(new PutNoteOutput("!"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 399, 600})
    void anErrorHasTheStatusOfOne(int status) {
        assertThatThrownBy(() -> onRead().fail("Odd", status, "odd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an error has an HTTP status from 400 to 599, and not " + status);
        ServiceException unmodeled = NoteBook.TYPES.errors().unmodeled(ErrorDetails.raised("Odd", status, null));
        assertThatThrownBy(() -> onRead().fail((UnmodeledNoteBookException) unmodeled))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void anAnswerIsGivenAtLeastOnce(int times) {
        assertThatThrownBy(() -> onRead().reply(text("a")).times(times)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void operationsOfOtherServicesAreRefused() {
        ServiceDescription other =
                new ServiceDescription("other#Other", "Other", "1", null, null, null, List.of("awsJson1_0"));
        Operation<ReadNoteInput, ReadNoteOutput, ReadNoteError> operation =
                new Operation<>(other, NoteBook.TYPES, 2, "ReadNote", OperationAuth.NONE);

        assertThatThrownBy(() -> stub.on(operation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Other.ReadNote is no operation of NoteBook_20240101");
    }

    @Test
    void aClientOfOnesOwnKeepsWhatItIsGiven() {
        onRead().breakConnection().reply(text("never"));
        NoteBookClient client = stub.prepare(NoteBookClient.builder())
                .endpoint("http://127.0.0.1:9")
                .maxAttempts(1)
                .build();

        assertThatThrownBy(() -> client.readNote("a")).isInstanceOf(TransportException.class);
        assertThat(stub.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.http().uri()).hasHost("127.0.0.1"));
    }

    @Test
    void closingAClientLeavesTheStubAsItIs() {
        onRead().reply(text("a"));

        stub.client().close();

        assertThat(read("a")).isEqualTo("a");
    }

    @Test
    void manyThreadsGetEachAnswerOnce() {
        int calls = 200;
        IntStream.range(0, calls).forEach(i -> onRead().reply(text("note " + i)));
        CountDownLatch start = new CountDownLatch(1);
        NoteBookClient client = stub.client();
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int thread = 0; thread < calls; thread++) {
            String noteId = "n" + thread;
            answers.add(CompletableFuture.supplyAsync(
                    () -> {
                        await(start);
                        return client.readNote(noteId).text();
                    },
                    task -> new Thread(task).start()));
        }
        start.countDown();

        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, calls).mapToObj(i -> "note " + i).toList());
        assertThat(stub.inputs(NoteBook.READ_NOTE)).doesNotHaveDuplicates().hasSize(calls);
        stub.verify();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
