package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.client.transport.TransportKind;
import dev.smithwright.runtime.client.wire.ClientClosedException;
import dev.smithwright.runtime.notes.NoteBookClient;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that a thread waits for, ended from without: by closing the client, by an interrupt, by their time. */
class EndedCallsTest {

    private static final String BUSY = "HTTP/1.1 503 Busy\nx-amz-retry-after: 5000\nContent-Length: 0\n\n";

    private final CountDownLatch arrived = new CountDownLatch(1);

    /** What became of a call in another thread. */
    private record End(Throwable thrown, boolean interruptFlag) {}

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void closingTheClientEndsACallThatWaitsForItsAnswer(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> arrived.countDown());
                HttpTransport transport = kind.open()) {
            NoteBookClient client = client(server).transport(transport).build();
            FutureTask<End> call = call(client);
            arrived.await();

            client.close();

            assertClosed(call.get(10, TimeUnit.SECONDS));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void closingTheClientEndsACallThatWaitsForItsNextAttempt() throws Exception {
        RawServer.Answer busy = (connection, number) -> {
            RawServer.write(connection, BUSY);
            arrived.countDown();
        };
        try (RawServer server = RawServer.answering(busy)) {
            NoteBookClient client = client(server).build();
            FutureTask<End> call = call(client);
            arrived.await();

            client.close();

            assertClosed(call.get(4, TimeUnit.SECONDS));
        }
    }

    private static void assertClosed(End end) {
        assertThat(end.thrown())
                .isInstanceOf(ClientClosedException.class)
                .hasMessage("NoteBook_20240101.ReadNote: the client was closed before the answer came");
        assertThat(end.interruptFlag()).isFalse();
    }

    @Test
    void aClosedClientSendsNothing() throws Exception {
        try (RawServer server = RawServer.answering(BUSY)) {
            NoteBookClient client = client(server).build();
            client.close();

            assertThatThrownBy(() -> client.readNote("a"))
                    .isInstanceOf(ClientClosedException.class)
                    .hasMessage("NoteBook_20240101.ReadNote: the client is closed");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void closingTheClientLeavesThreadsAloneWhoseCallsAreOver() throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}")) {
            NoteBookClient client = client(server).build();
            client.readNote("a");

            client.close();

            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void anInterruptEndsACallAndIsKept(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> arrived.countDown());
                HttpTransport transport = kind.open();
                NoteBookClient client = client(server).transport(transport).build()) {
            FutureTask<End> call = new FutureTask<>(() -> end(client));
            Thread caller = new Thread(call);
            caller.start();
            arrived.await();

            caller.interrupt();

            End end = call.get(10, TimeUnit.SECONDS);
            assertThat(end.thrown()).isInstanceOf(CallInterruptedException.class);
            assertThat(end.interruptFlag()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void theTimeOfACallEndsItHoweverLongAnAttemptMayTake(TransportKind kind) throws Exception {
        try (RawServer server = RawServer.answering((connection, number) -> {});
                HttpTransport transport = kind.open();
                NoteBookClient client = client(server)
                        .transport(transport)
                        .callTimeout(Duration.ofMillis(300))
                        .build()) {
            assertThatThrownBy(() -> client.readNote("a"))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageStartingWith(
                            "NoteBook_20240101.ReadNote: no success within 0.3 s, the longest time of a call");
        }
    }

    private static ClientBuilder<NoteBookClient> client(RawServer server) {
        return NoteBookClient.builder().endpoint(server.uri()).retryMode(RetryMode.STANDARD);
    }

    private static FutureTask<End> call(NoteBookClient client) {
        FutureTask<End> call = new FutureTask<>(() -> end(client));
        new Thread(call).start();
        return call;
    }

    private static End end(NoteBookClient client) {
        Throwable thrown = catchThrowable(() -> client.readNote("a"));
        return new End(thrown, Thread.currentThread().isInterrupted());
    }
}
