package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.signing.FixedCredentials;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.signing.RequestSigner;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.client.signing.SigningException;
import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.PutNoteOutput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.schema.HostPrefixTrait;
import dev.smithwright.runtime.schema.RequestCompressionTrait;
import dev.smithwright.runtime.schema.Trait;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** Requests for others to send, from callers that wait for credentials and from callers that do not. */
class PresigningTest {

    private static final Duration SHORT = Duration.ofMinutes(5);
    private static final WireSettings SETTINGS = new WireSettings(
            NoteBook.SERVICE,
            URI.create("https://notes.example/v1/"),
            ValidationLevel.REQUIRED_AND_MINIMUM,
            Duration.ofSeconds(7));

    private final ScriptedTransport transport = new ScriptedTransport();
    private final SignatureV4Signer signer = signer(new FixedCredentials("AKID", "secret", null));

    /** Who presigns. */
    enum Kind {
        WAITING {
            @Override
            <I> PresignedRequest presign(
                    PresigningTest test, WireSettings settings, Operation<I, ?, ?> operation, I input) {
                return new WireCaller(settings, test.transport, test.signer).presign(operation, input, SHORT);
            }
        },
        ASYNCHRONOUS {
            @Override
            <I> PresignedRequest presign(
                    PresigningTest test, WireSettings settings, Operation<I, ?, ?> operation, I input) {
                CompletableFuture<PresignedRequest> presigned =
                        new AsyncWireCaller(settings, test.transport, test.signer).presign(operation, input, SHORT);
                Throwable failure = failure(presigned);
                if (failure != null) {
                    throw (RuntimeException) failure;
                }
                return presigned.join();
            }
        };

        abstract <I> PresignedRequest presign(
                PresigningTest test, WireSettings settings, Operation<I, ?, ?> operation, I input);

        <I> PresignedRequest presign(PresigningTest test, Operation<I, ?, ?> operation, I input) {
            return presign(test, SETTINGS, operation, input);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theParametersStandInTheAddress(Kind kind) {
        PresignedRequest presigned = kind.presign(this, NoteBook.PUT_NOTE, new PutNoteInput("a", "b c", "token"));

        assertThat(presigned.url().toString())
                .startsWith("https://notes.example/v1/?NoteId=a&Text=b%20c&ClientToken=token&X-Amz-Algorithm=")
                .contains("&X-Amz-Expires=300&X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-target&X-Amz-Signature=");
        assertThat(presigned.headers()).containsOnlyKeys("content-type", "x-amz-target");
        assertThat(presigned.method()).isEqualTo("POST");
        assertThat(transport.requests).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void idempotencyTokensAreFilled(Kind kind) {
        assertThat(kind.presign(this, NoteBook.PUT_NOTE, new PutNoteInput("a", null, null))
                        .url()
                        .getQuery())
                .containsPattern("^NoteId=a&ClientToken=[0-9a-f-]{36}&X-Amz-Algorithm");
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithoutSignatureIsRefused(Kind kind) {
        assertThatThrownBy(() -> kind.presign(this, NoteBook.READ_NOTE, new ReadNoteInput("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "NoteBook_20240101.ReadNote is called without a signature, so that there is nothing to presign"
                                + " and its parameters would be lost: let those who would get the address call the operation"
                                + " themselves, without credentials");
    }

    @ParameterizedTest
    @EnumSource
    void anInvalidInputIsNotSigned(Kind kind) {
        assertThatThrownBy(() -> kind.presign(this, NoteBook.DELETE_NOTE, new DeleteNoteInput("")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> kind.presign(this, NoteBook.DELETE_NOTE, new DeleteNoteInput("a\ud83d")))
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessage("$.NoteId holds text that is no Unicode");
    }

    @ParameterizedTest
    @EnumSource
    void anOperationOfAnotherServiceIsRefused(Kind kind) {
        ServiceDescription other =
                new ServiceDescription("a#Other", "Other", "1", null, null, null, List.of("awsJson1_1"));
        Operation<Unit, Object, Object> operation = new Operation<>(other, null, 0, "Op", OperationAuth.SIGNED);

        assertThatThrownBy(() -> kind.presign(this, operation, Unit.UNIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calls go to NoteBook_20240101 here; Op is an operation of Other");
    }

    @ParameterizedTest
    @EnumSource
    void hostsOfOperationsCount(Kind kind) {
        assertThat(kind.presign(this, put(new HostPrefixTrait("data.")), new PutNoteInput("a", null, "t"))
                        .url()
                        .getHost())
                .isEqualTo("data.notes.example");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsNotThereIsNotCompressed(Kind kind) {
        Operation<PutNoteInput, PutNoteOutput, Object> operation = put(new RequestCompressionTrait(List.of("gzip")));

        assertThat(kind.presign(this, SETTINGS.withCompressedFrom(0), operation, new PutNoteInput("a", null, "t"))
                        .headers())
                .containsOnlyKeys("content-type", "x-amz-target");
    }

    @Test
    void aClosedClientPresignsNothing() {
        WireCaller caller = new WireCaller(SETTINGS, transport, signer);
        AsyncWireCaller asyncCaller = new AsyncWireCaller(SETTINGS, transport, signer);
        caller.close();
        asyncCaller.close();

        assertThatThrownBy(() -> caller.presign(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"), SHORT))
                .isInstanceOf(ClientClosedException.class);
        assertThat(failure(asyncCaller.presign(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"), SHORT)))
                .isInstanceOf(ClientClosedException.class);
    }

    @Test
    void closingTheClientEndsTheWaitForCredentials() throws Exception {
        Slow credentials = new Slow();
        WireCaller caller = new WireCaller(SETTINGS, transport, signer(credentials));
        FutureTask<Throwable> presigning = new FutureTask<>(() -> {
            try {
                caller.presign(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"), SHORT);
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        });
        new Thread(presigning).start();
        credentials.asked.await();

        caller.close();

        assertThat(presigning.get(10, TimeUnit.SECONDS)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void closingTheClientEndsTheFuture() {
        AsyncWireCaller caller = new AsyncWireCaller(SETTINGS, transport, signer(new Slow()));
        CompletableFuture<PresignedRequest> presigned =
                caller.presign(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"), SHORT);
        assertThat(presigned).isNotDone();

        caller.close();

        assertThat(failure(presigned)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void anInterruptEndsTheWaitForCredentials() {
        WireCaller caller = new WireCaller(SETTINGS, transport, signer(new Slow()));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> caller.presign(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"), SHORT))
                    .isInstanceOf(CallInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).as("flag").isTrue();
        }
    }

    @Test
    void whatIsMissingIsTold() {
        WireCaller caller = new WireCaller(SETTINGS, transport, signer(null));

        assertThatThrownBy(() -> caller.presign(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"), SHORT))
                .isInstanceOf(SigningException.class)
                .hasMessageContaining("the client has no credentials");
    }

    @Test
    void aSignerOfOnesOwnNeedNotPresign() {
        RequestSigner own = (operation, request) -> request;
        WireCaller caller = new WireCaller(SETTINGS, transport, own);

        assertThatThrownBy(() -> caller.presign(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"), SHORT))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageEndingWith("signs, but does not presign");
    }

    private static Operation<PutNoteInput, PutNoteOutput, Object> put(Trait trait) {
        return new Operation<>(NoteBook.SERVICE, NoteBook.TYPES, 1, "PutNote", OperationAuth.SIGNED, List.of(trait));
    }

    private static SignatureV4Signer signer(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        Clock clock = Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
        return new SignatureV4Signer(credentials, "eu-west-1", clock);
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return future.handle((result, failure) -> failure).join();
    }

    /** Gives credentials never. */
    private static final class Slow implements IdentityProvider<AwsCredentialsIdentity> {

        private final CountDownLatch asked = new CountDownLatch(1);

        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            asked.countDown();
            return new CompletableFuture<>();
        }
    }
}
