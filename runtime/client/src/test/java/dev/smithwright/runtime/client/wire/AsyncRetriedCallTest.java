package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.retry.Retries;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.client.retry.RetryTimer;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What happens between the attempts of a call for which nobody waits. */
class AsyncRetriedCallTest {

    /** A random delay could be none at all. */
    private static final Map<String, List<String>> WAIT = Map.of("x-amz-retry-after", List.of("1000"));

    private final ScriptedTransport transport =
            new ScriptedTransport().then(503, WAIT, "").then(200, "{\"Text\":\"hello\"}");
    private final CompletableFuture<Void> rest = new CompletableFuture<>();
    private final AsyncWireCaller caller = new AsyncWireCaller(
            new WireSettings(
                    NoteBook.SERVICE,
                    URI.create("https://notes.example/"),
                    ValidationLevel.NONE,
                    Duration.ofSeconds(7)),
            transport,
            new SignatureV4Signer(null, null, Clock.systemUTC()),
            new Retries(new RetrySettings(RetryMode.STANDARD, 3, null), new Resting()));

    /** A clock that stands still, and whose delays end when a test says so. */
    private final class Resting implements RetryTimer {

        @Override
        public long nanoseconds() {
            return 0;
        }

        @Override
        public void sleep(Duration delay) {
            throw new AssertionError("no thread waits");
        }

        @Override
        public CompletableFuture<Void> delay(Duration delay) {
            return rest;
        }
    }

    @Test
    void theNextAttemptComesAfterTheDelay() {
        CompletableFuture<Response<ReadNoteOutput>> call = call();
        assertThat(call).isNotDone();
        assertThat(transport.requests).hasSize(1);

        rest.complete(null);

        assertThat(call.join().metadata().attempts()).isEqualTo(2);
    }

    @Test
    void cancellingTheCallEndsTheDelay() {
        CompletableFuture<Response<ReadNoteOutput>> call = call();

        call.cancel(true);

        assertThat(rest).isCancelled();
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void closingTheClientEndsTheDelay() {
        CompletableFuture<Response<ReadNoteOutput>> call = call();

        caller.close();

        assertThat(call.handle((response, failure) -> failure).join()).isInstanceOf(ClientClosedException.class);
        assertThat(rest).isCancelled();
        assertThat(transport.requests).hasSize(1);
    }

    private CompletableFuture<Response<ReadNoteOutput>> call() {
        return caller.call(NoteBook.READ_NOTE, new ReadNoteInput("a"));
    }
}
