package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.retry.FakeTimer;
import dev.smithwright.runtime.client.retry.Retries;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.client.signing.FixedCredentials;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that are rejected because the clock is wrong, by callers that wait and by callers that do not. */
class SkewedCallTest {

    private static final Instant NOW = Instant.parse("2024-02-29T12:00:00Z");
    private static final WireSettings SETTINGS = new WireSettings(
            NoteBook.SERVICE, URI.create("https://notes.example/"), ValidationLevel.NONE, Duration.ofSeconds(7));

    private final SignatureV4Signer signer = new SignatureV4Signer(
            new FixedCredentials("AKID", "secret", null), "eu-west-1", Clock.fixed(NOW, ZoneOffset.UTC));

    /** Who calls. */
    enum Kind {
        WAITING {
            @Override
            OperationCaller caller(SkewedService service, SignatureV4Signer signer, Retries retries) {
                return new WireCaller(SETTINGS, service, signer, retries);
            }
        },
        ASYNCHRONOUS {
            @Override
            OperationCaller caller(SkewedService service, SignatureV4Signer signer, Retries retries) {
                return waiting(new AsyncWireCaller(SETTINGS, service, signer, retries));
            }
        };

        abstract OperationCaller caller(SkewedService service, SignatureV4Signer signer, Retries retries);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, PT1H, InvalidSignatureException",
        "WAITING, PT-1H, RequestTimeTooSkewed",
        "ASYNCHRONOUS, PT1H, RequestExpired",
        "ASYNCHRONOUS, PT-1H, SignatureDoesNotMatch",
        "WAITING, PT-480000H, AuthFailure",
    })
    void theClockIsSetOnceForAllCalls(Kind kind, Duration skew, String code) {
        SkewedService service = new SkewedService(NOW.plus(skew), code);
        OperationCaller caller = caller(kind, service, RetryMode.STANDARD);

        Response<Unit> first = delete(caller);
        Response<Unit> second = delete(caller);

        assertThat(first.metadata().attempts()).isEqualTo(2);
        assertThat(second.metadata().attempts()).isEqualTo(1);
        assertThat(service.requests)
                .extracting(request -> request.headers().get("amz-sdk-request"))
                .containsExactly("attempt=1; max=3", "attempt=2; max=3", "attempt=1; max=3");
        assertThat(service.requests.get(1).body())
                .isEqualTo(service.requests.get(0).body());
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, RequestTimeTooSkewed, 3",
        "ASYNCHRONOUS, RequestTimeTooSkewed, 3",
        "WAITING, InvalidSignatureException, 2",
        "ASYNCHRONOUS, InvalidSignatureException, 2"
    })
    void aServiceThatTakesNoTimeEndsTheCall(Kind kind, String code, int attempts) {
        SkewedService service = new SkewedService(NOW.plusSeconds(3600), code).rejectingAll();
        OperationCaller caller = caller(kind, service, RetryMode.STANDARD);

        ServiceException error = catchThrowableOfType(ServiceException.class, () -> delete(caller));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error).hasMessage("Signature expired");
        assertThat(error.attempts()).isEqualTo(attempts);
        assertThat(service.requests).hasSize(attempts);
    }

    /** Their calls are sent once, but the next one is right. */
    @ParameterizedTest
    @EnumSource
    void whoNeverTriesAgainHasTheClockSetToo(Kind kind) {
        SkewedService service = new SkewedService(NOW.plusSeconds(3600), "InvalidSignatureException");
        OperationCaller caller = caller(kind, service, RetryMode.NONE);

        assertThatThrownBy(() -> delete(caller)).isInstanceOf(ServiceException.class);
        assertThat(service.requests).hasSize(1);
        assertThat(delete(caller).metadata().attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aSignatureThatIsWrongInTimeIsNotTriedAgain(Kind kind) {
        SkewedService service = new SkewedService(NOW, "InvalidSignatureException").rejectingAll();

        assertThatThrownBy(() -> delete(caller(kind, service, RetryMode.STANDARD)))
                .isInstanceOf(ServiceException.class);
        assertThat(service.requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, 'Fri, 31 Dec 9999 23:59:59 GMT'",
        "ASYNCHRONOUS, 'Fri, 31 Dec 9999 23:59:59 GMT'",
        "WAITING, half past seven",
        "ASYNCHRONOUS, ''"
    })
    void aTimeThatMakesNoSenseDoesNoHarm(Kind kind, String date) {
        SkewedService service =
                new SkewedService(NOW, "RequestTimeTooSkewed").saying(date).rejectingAll();

        assertThatThrownBy(() -> delete(caller(kind, service, RetryMode.STANDARD)))
                .isInstanceOf(ServiceException.class);
        assertThat(service.requests)
                .extracting(request -> request.headers().get("x-amz-date"))
                .containsExactly("20240229T120000Z", "20240229T120000Z", "20240229T120000Z");
    }

    /** A service that lies of its time can be refused, but not for good: the next answer that is right sets it right. */
    @ParameterizedTest
    @EnumSource
    void aClockThatWasSetWrongIsSetAgain(Kind kind) {
        SkewedService liar = new SkewedService(NOW, "RequestTimeTooSkewed")
                .saying("Wed, 29 Feb 2040 12:00:00 GMT")
                .rejectingAll();
        SkewedService honest = new SkewedService(NOW, "RequestInTheFuture");
        assertThatThrownBy(() -> delete(caller(kind, liar, RetryMode.STANDARD))).isInstanceOf(ServiceException.class);

        assertThat(delete(caller(kind, honest, RetryMode.STANDARD)).metadata().attempts())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aPublicCallHasNoTimeToBeWrong(Kind kind) {
        ScriptedTransport transport = new ScriptedTransport()
                .then(403, Map.of("date", List.of("Thu, 29 Feb 2024 13:00:00 GMT")), "{\"__type\":\"AuthFailure\"}");
        OperationCaller caller = kind == Kind.WAITING
                ? new WireCaller(SETTINGS, transport, signer, retries(RetryMode.STANDARD))
                : waiting(new AsyncWireCaller(SETTINGS, transport, signer, retries(RetryMode.STANDARD)));

        assertThatThrownBy(() -> caller.call(NoteBook.READ_NOTE, new ReadNoteInput("a")))
                .isInstanceOf(ServiceException.class);
        assertThat(transport.requests).hasSize(1);
    }

    private static Response<Unit> delete(OperationCaller caller) {
        return caller.call(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"));
    }

    private OperationCaller caller(Kind kind, SkewedService service, RetryMode mode) {
        return kind.caller(service, signer, retries(mode));
    }

    private static Retries retries(RetryMode mode) {
        return new Retries(new RetrySettings(mode, 3, null), new FakeTimer());
    }

    private static OperationCaller waiting(AsyncOperationCaller caller) {
        return new OperationCaller() {
            @Override
            public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
                CompletableFuture<Response<O>> call = caller.call(operation, input);
                Throwable failure = call.handle((response, thrown) -> thrown).join();
                if (failure != null) {
                    throw (RuntimeException) failure;
                }
                return call.join();
            }
        };
    }
}
