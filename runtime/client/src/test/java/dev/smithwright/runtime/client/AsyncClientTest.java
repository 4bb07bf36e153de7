package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.signing.SigningException;
import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.wire.ClientClosedException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookAsyncClient;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.operation.Failure;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** What a client does that makes nobody wait, from the builder to the transport. */
class AsyncClientTest {

    private final Transport transport = new Transport();

    /** A transport whose answers a test gives. */
    private static final class Transport implements AsyncHttpTransport {

        private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();
        private final CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
        private boolean closed;

        void answer(int status, String body) {
            answer.complete(new HttpResponse(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            requests.add(request);
            return answer;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void anOutputComesLater() {
        CompletableFuture<ReadNoteOutput> note = client().build().readNote("a");
        assertThat(note).isNotDone();

        transport.answer(200, "{\"Text\":\"hello\"}");

        assertThat(note.join().text()).isEqualTo("hello");
    }

    @Test
    void nothingComesOfAnOperationWithoutOutput() {
        transport.answer(200, "{}");

        assertThat(signing().build().deleteNote("a").join()).isNull();
    }

    @Test
    void anErrorArrivesAsItsOwnType() {
        transport.answer(404, "{\"__type\":\"NoteNotFoundException\",\"message\":\"gone\"}");

        assertThat(failureOf(client().build().readNote("a")))
                .isInstanceOf(NoteNotFoundException.class)
                .hasMessage("gone");
    }

    @Test
    void anAttemptGivesTheErrorAsAValue() {
        transport.answer(404, "{\"__type\":\"NoteNotFoundException\",\"message\":\"gone\"}");

        assertThat(client().build()
                        .attempt(NoteBook.READ_NOTE, new ReadNoteInput("a"))
                        .join())
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.error()).isInstanceOf(NoteNotFoundException.class));
    }

    @Test
    void alsoWhatACallerCouldHaveAvoidedArrivesThroughTheFuture() {
        ServiceDescription other =
                new ServiceDescription("a#OtherService", "Other", "1", null, null, null, List.of("awsJson1_1"));
        Operation<Unit, Unit, Object> foreign = new Operation<>(other, null, 0, "Op", OperationAuth.NONE);

        assertThat(failureOf(client().build().readNote(""))).isInstanceOf(InvalidInputException.class);
        assertThat(failureOf(client().build().deleteNote("a"))).isInstanceOf(SigningException.class);
        assertThat(failureOf(client().build().call(foreign, Unit.UNIT))).isInstanceOf(IllegalArgumentException.class);
        assertThat(transport.requests).isEmpty();
    }

    @Test
    void credentialsMayComeLaterToo() {
        Credentials credentials = new Credentials();
        CompletableFuture<Void> call =
                client().region("eu-west-1").credentials(credentials).build().deleteNote("a");
        assertThat(transport.requests).isEmpty();

        credentials.identity.complete(AwsCredentialsIdentity.create("AKID", "secret"));
        transport.answer(200, "{}");

        assertThat(call).isCompleted();
        assertThat(transport.requests.get(0).headers().get("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKID/")
                .contains("/eu-west-1/notebook/aws4_request");
    }

    @Test
    void aProviderOfCredentialsMayFail() {
        Credentials credentials = new Credentials();
        CompletableFuture<Void> call =
                client().region("eu-west-1").credentials(credentials).build().deleteNote("a");

        credentials.identity.completeExceptionally(new IllegalStateException("no profile"));

        assertThat(failureOf(call))
                .isInstanceOf(SigningException.class)
                .hasMessageEndingWith("the provider of credentials failed: no profile");
    }

    @Test
    void aCallCancelledWhileCredentialsAreAwaitedIsNotSentAndHarmsNoOther() {
        Credentials credentials = new Credentials();
        NoteBookAsyncClient client =
                client().region("eu-west-1").credentials(credentials).build();
        CompletableFuture<Void> cancelled = client.deleteNote("a");
        CompletableFuture<Void> other = client.deleteNote("b");

        cancelled.cancel(true);
        credentials.identity.complete(AwsCredentialsIdentity.create("AKID", "secret"));
        transport.answer(200, "{}");

        assertThat(other).isCompleted();
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void publicCallsAskForNoCredentials() {
        transport.answer(200, "{}");

        client().region("eu-west-1")
                .credentials(new Credentials())
                .build()
                .readNote("a")
                .join();

        assertThat(transport.requests.get(0).headers()).doesNotContainKeys("authorization", "x-amz-date");
    }

    @Test
    void closingEndsTheCallsUnderWay() {
        NoteBookAsyncClient client = client().build();
        CompletableFuture<ReadNoteOutput> note = client.readNote("a");

        client.close();

        assertThat(failureOf(note))
                .isInstanceOf(ClientClosedException.class)
                .hasMessage("NoteBook_20240101.ReadNote: the client was closed before the answer came");
        assertThat(transport.answer).isCancelled();
        assertThat(transport.closed).as("a transport that was given").isFalse();
    }

    @Test
    void aClosedClientSendsNothing() {
        NoteBookAsyncClient client = client().build();
        client.close();

        assertThat(failureOf(client.readNote("a")))
                .isInstanceOf(ClientClosedException.class)
                .hasMessage("NoteBook_20240101.ReadNote: the client is closed");
        assertThat(transport.requests).isEmpty();
    }

    @Test
    void aGivenTransportHasItsOwnTimeToConnect() {
        assertThatThrownBy(() -> client().connectTimeout(Duration.ofSeconds(1)).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("connectTimeout belongs to the transport that is given: make it with TransportSettings");
    }

    private AsyncClientBuilder<NoteBookAsyncClient> client() {
        return NoteBookAsyncClient.builder().endpoint("https://notes.example").transport(transport);
    }

    private AsyncClientBuilder<NoteBookAsyncClient> signing() {
        return client().region("eu-west-1").credentials("AKID", "secret");
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        return future.handle((result, failure) -> failure).join();
    }

    /** Gives credentials when a test does. */
    private static final class Credentials implements IdentityProvider<AwsCredentialsIdentity> {

        private final CompletableFuture<AwsCredentialsIdentity> identity = new CompletableFuture<>();

        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            return identity;
        }
    }
}
