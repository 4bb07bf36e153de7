package dev.smithwright.runtime.client.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.client.wire.ClientClosedException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.ReadNoteInput;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that are ended from without, in each of their phases: by an interrupt, by closing the client, by their time. */
class EndedCallsTest {

    @RegisterExtension
    static final NoLeaks LEAKS = new NoLeaks();

    private static Closeable trust;

    @BeforeAll
    static void trustTheServer(@TempDir Path directory) throws Exception {
        trust = SelfSigned.trust(SelfSigned.context(directory));
    }

    @AfterAll
    static void trustItNoMore() throws IOException {
        trust.close();
    }

    static Stream<Arguments> waysAndPhases() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(Phase.values()).map(phase -> Arguments.of(way, phase)));
    }

    static Stream<Arguments> waysAndPhasesThatOthersEnd() {
        return waysAndPhases().filter(arguments -> ((Phase) arguments.get()[1]).isWaitForOthers());
    }

    @ParameterizedTest
    @MethodSource("waysAndPhases")
    void interrupt(Way way, Phase phase) throws Exception {
        try (Scene scene = phase.reach(way, phase.bounded(CallSettings.DEFAULT))) {
            int requests = scene.requests();

            scene.call().giveUp();

            Call.End<?> end = scene.call().end();
            if (way == Way.ASYNCHRONOUS) {
                assertThat(end.thrown()).isInstanceOf(CancellationException.class);
            } else {
                assertThat(end.thrown()).isInstanceOf(CallInterruptedException.class);
                assertThat(end.interruptFlag()).isTrue();
            }
            assertThat(scene.requests()).isEqualTo(requests);
        }
    }

    @ParameterizedTest
    @MethodSource("waysAndPhases")
    void close(Way way, Phase phase) throws Exception {
        try (Scene scene = phase.reach(way, phase.bounded(CallSettings.DEFAULT))) {
            int requests = scene.requests();

            scene.closeClient();

            Call.End<?> end = scene.call().end();
            assertThat(end.thrown())
                    .isInstanceOf(ClientClosedException.class)
                    .hasMessageStartingWith("NoteBook_20240101.")
                    .hasMessageEndingWith("Note: the client was closed before the answer came");
            assertThat(end.interruptFlag()).isFalse();
            assertThat(scene.requests()).isEqualTo(requests);
        }
    }

    @ParameterizedTest
    @MethodSource("waysAndPhasesThatOthersEnd")
    void timeout(Way way, Phase phase) throws Exception {
        Duration limit = Duration.ofMillis(300);
        long start = System.nanoTime();
        try (Scene scene = phase.reach(way, phase.bounded(CallSettings.DEFAULT).withCallTimeout(limit))) {
            Call.End<?> end = scene.call().end();

            assertThat(end.thrown())
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageStartingWith("NoteBook_20240101.")
                    .hasMessageContaining("Note: no success within 0.3 s, the longest time of a call");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(limit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedClientSendsNothing(Way way) throws Exception {
        try (RawServer server = RawServer.answering("")) {
            Way.Caller caller = way.open(server.uri(), CallSettings.DEFAULT);
            caller.close();

            assertThat(caller.begin(NoteBook.READ_NOTE, new ReadNoteInput("a"))
                            .end()
                            .thrown())
                    .isInstanceOf(ClientClosedException.class)
                    .hasMessage("NoteBook_20240101.ReadNote: the client is closed");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void closingTheClientLeavesThreadsAloneWhoseCallsAreOver() throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 2\n\n{}")) {
            NoteBookClient client =
                    NoteBookClient.builder().endpoint(server.uri()).build();
            client.readNote("a");

            client.close();

            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }
}
