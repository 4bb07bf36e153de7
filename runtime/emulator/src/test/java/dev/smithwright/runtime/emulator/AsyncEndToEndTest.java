package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookAsyncClient;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.Failure;
import dev.smithwright.runtime.operation.Success;
import dev.smithwright.runtime.validation.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An asynchronous client calls an emulator, over HTTP and in the same JVM. */
class AsyncEndToEndTest {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch answering = new CountDownLatch(1);
    private final Notes notes = new Notes();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final EmulatorServer server = EmulatorServer.builder(new NoteBookRouter(notes))
            .filter(this::holdDeletions)
            .start();

    private ServerResponse holdDeletions(ServerRequest request, RequestHandler next) {
        if (request.headers().get("x-amz-target").get(0).endsWith("DeleteNote")) {
            arrived.countDown();
            try {
                answering.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return next.handle(request);
    }

    @AfterEach
    void stop() {
        answering.countDown();
        server.close();
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void callsFollowOnCalls(boolean overHttp) {
        try (NoteBookAsyncClient client = client(overHttp)) {
            CompletableFuture<ReadNoteOutput> note =
                    client.putNote("a", "héllo").thenCompose(put -> client.readNote(put.noteId()));

            assertThat(note.join().text()).isEqualTo("héllo");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatFailsFailsAsItDoesForCallersThatWait(boolean overHttp) {
        try (NoteBookAsyncClient client = client(overHttp)) {
            assertThat(failureOf(client.readNote("gone")))
                    .isInstanceOf(NoteNotFoundException.class)
                    .hasMessage("Note 'gone' not found.");
            assertThat(failureOf(client.readNote(""))).isInstanceOf(InvalidInputException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void attemptsGiveValues(boolean overHttp) {
        try (NoteBookAsyncClient client = client(overHttp)) {
            client.putNote("a", "text").join();

            assertThat(client.attempt(NoteBook.READ_NOTE, new ReadNoteInput("a"))
                            .join())
                    .isEqualTo(new Success<>(new ReadNoteOutput("text")));
            assertThat(client.attempt(NoteBook.READ_NOTE, new ReadNoteInput("b"))
                            .join())
                    .isInstanceOf(Failure.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyCallsAtATimeGetTheirOwnAnswers(boolean overHttp) {
        try (NoteBookAsyncClient client = client(overHttp)) {
            List<CompletableFuture<String>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String id = "note-" + i;
                answers.add(client.putNote(id, "text of " + id)
                        .thenCompose(put -> client.readNote(id))
                        .thenApply(ReadNoteOutput::text));
            }
            for (int i = 0; i < 200; i++) {
                assertThat(answers.get(i).join()).isEqualTo("text of note-" + i);
            }
        }
    }

    @Test
    void aCancelledCallLeavesOthersAlone() throws Exception {
        try (NoteBookAsyncClient client = client(true)) {
            client.putNote("a", "text").join();
            CompletableFuture<Void> delete = client.deleteNote("a");
            arrived.await();

            delete.cancel(true);

            assertThat(delete).isCancelled();
            assertThat(client.readNote("a").join().text()).isEqualTo("text");
        }
    }

    private NoteBookAsyncClient client(boolean overHttp) {
        return overHttp
                ? NoteBookAsyncClient.builder()
                        .endpoint(server.uri())
                        .region("eu-west-1")
                        .credentials("AKID", "secret")
                        .build()
                : NoteBookAsyncClient.over(
                        AsyncOperationCaller.of(new InProcessCaller(new NoteBookRouter(notes)), threads));
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        return future.handle((result, failure) -> failure).join();
    }
}
