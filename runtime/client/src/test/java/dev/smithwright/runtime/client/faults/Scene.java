package dev.smithwright.runtime.client.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A client, a server, and calls between them. Ends by seeing that the client has closed its connections. */
final class Scene implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Way.Caller caller;
    private final Closeable server;
    private final CountDownLatch over;
    private final Deque<Call<?>> calls = new ArrayDeque<>();

    Scene(Way.Caller caller, Closeable server) {
        this(caller, server, new CountDownLatch(1));
    }

    /** Makes a scene whose server reads on when {@code over} is counted down. */
    Scene(Way.Caller caller, Closeable server, CountDownLatch over) {
        this.caller = caller;
        this.server = server;
        this.over = over;
    }

    <I, O> Call<O> begin(Operation<I, O, ?> operation, I input) {
        Call<O> call = caller.begin(operation, input);
        calls.addFirst(call);
        return call;
    }

    /** Opens a client of the server. */
    static Scene of(Way way, RawServer server, CallSettings settings) {
        return new Scene(way.open(server.uri(), settings), server);
    }

    /** Reads a note, and fails as the call does. */
    Response<ReadNoteOutput> read(String noteId) throws Exception {
        return begin(NoteBook.READ_NOTE, new ReadNoteInput(noteId)).response();
    }

    /** Returns the call that was begun last. */
    Call<?> call() {
        return calls.element();
    }

    /** Waits until the server is so far, or the last call has ended. */
    void await(CountDownLatch arrived) throws InterruptedException {
        while (!call().isOver() && !arrived.await(5, TimeUnit.MILLISECONDS)) {
            // Looks again.
        }
    }

    /** Waits until the last call waits in this method; for a call without a thread, for a while in which it does not end. */
    void awaitCallIn(String method) throws InterruptedException {
        for (int i = 0; i < 1000 && !call().isWaitingIn(method); i++) {
            Thread.sleep(5);
        }
        assertThat(call().isWaitingIn(method)).as(method).isTrue();
    }

    void closeClient() {
        caller.close();
    }

    /** Returns how many requests the server has read. */
    int requests() {
        return server instanceof RawServer raw ? raw.requests().size() : 0;
    }

    /** Tells whether the server reads this many requests within the time. */
    boolean awaitRequests(int count, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (requests() < count && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return requests() >= count;
    }

    @Override
    public void close() throws IOException {
        for (Call<?> call : calls) {
            call.giveUp();
            call.end();
        }
        caller.close();
        over.countDown();
        if (server instanceof RawServer raw) {
            assertThat(raw.connectionsLeftAfter(PATIENCE))
                    .as("connections that the client has not closed")
                    .isZero();
        }
        server.close();
    }
}
