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
import dev.smithwright.runtime.client.signing.SigningException;
import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.UnmodeledNoteBookException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are tried again, by callers that wait and by callers that do not. */
class RetriedCallTest {

    private static final ReadNoteInput READ = new ReadNoteInput("a");
    private static final String OUTPUT = "{\"Text\":\"hello\"}";
    private static final String THROTTLED = "{\"__type\":\"ThrottlingException\",\"message\":\"slower\"}";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final FakeTimer timer = new FakeTimer();

    /** Who calls. */
    enum Caller {
        WAITING {
            @Override
            <I, O, E> Response<O> call(RetriedCallTest test, Retries retries, Operation<I, O, E> operation, I input) {
                return new WireCaller(SETTINGS, test.transport, test.signer(), retries).call(operation, input);
            }
        },
        ASYNCHRONOUS {
            @Override
            <I, O, E> Response<O> call(RetriedCallTest test, Retries retries, Operation<I, O, E> operation, I input) {
                var call = new AsyncWireCaller(SETTINGS, test.transport, test.signer(), retries).call(operation, input);
                Throwable failure = call.handle((response, thrown) -> thrown).join();
                if (failure != null) {
                    throw (RuntimeException) failure;
                }
                return call.join();
            }
        };

        abstract <I, O, E> Response<O> call(
                RetriedCallTest test, Retries retries, Operation<I, O, E> operation, I input);
    }

    private static final WireSettings SETTINGS = new WireSettings(
            NoteBook.SERVICE,
            URI.create("https://notes.example/"),
            ValidationLevel.REQUIRED_AND_MINIMUM,
            Duration.ofSeconds(7));

    @ParameterizedTest
    @EnumSource
    void aFailureThatPassesIsNotSeen(Caller caller) {
        transport.then(503, "<html>").then(broken()).then(200, OUTPUT);

        var response = caller.call(this, standard(), NoteBook.READ_NOTE, READ);

        assertThat(response.output().text()).isEqualTo("hello");
        assertThat(response.metadata().attempts()).isEqualTo(3);
    }

    /** One call may have the luck of no wait at all, as the jitter goes down to nothing; ten have not. */
    @ParameterizedTest
    @EnumSource
    void attemptsComeATenthOfASecondApartAtMost(Caller caller) {
        for (int call = 0; call < 10; call++) {
            transport.then(503, "<html>").then(broken()).then(200, OUTPUT);
        }

        for (int call = 0; call < 10; call++) {
            caller.call(this, standard(), NoteBook.READ_NOTE, READ);
        }

        assertThat(transport.requests).hasSize(30);
        assertThat(timer.delays())
                .hasSizeBetween(1, 20)
                .allSatisfy(delay -> assertThat(delay).isPositive().isLessThanOrEqualTo(Duration.ofMillis(100)));
    }

    @ParameterizedTest
    @EnumSource
    void theLastErrorArrivesWithTheNumberOfAttempts(Caller caller) {
        transport.then(500, "{}");

        ServiceException error = catchThrowableOfType(
                ServiceException.class, () -> caller.call(this, standard(), NoteBook.READ_NOTE, READ));

        assertThat(error.attempts()).isEqualTo(3);
        assertThat(error.isRetryable()).isTrue();
        assertThat(transport.requests).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void alsoABrokenConnectionSaysHowOftenItWasTried(Caller caller) {
        transport.then(broken());

        TransportException error = catchThrowableOfType(
                TransportException.class, () -> caller.call(this, standard(), NoteBook.READ_NOTE, READ));

        assertThat(error.attempts()).isEqualTo(3);
        assertThat(error).hasMessage("no answer (after 3 attempts)");
    }

    @ParameterizedTest
    @EnumSource
    void anErrorThatWouldComeAgainComesAtOnce(Caller caller) {
        transport.then(404, "{\"__type\":\"NoteNotFoundException\"}");

        NoteNotFoundException error = catchThrowableOfType(
                NoteNotFoundException.class, () -> caller.call(this, standard(), NoteBook.READ_NOTE, READ));

        assertThat(error.attempts()).isEqualTo(1);
        assertThat(transport.requests).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatIsNotUnderstoodIsNotAskedForAgain(Caller caller) {
        transport.then(200, "<html>");

        assertThatThrownBy(() -> caller.call(this, standard(), NoteBook.READ_NOTE, READ))
                .isInstanceOf(UnreadableResponseException.class);
        assertThat(transport.requests).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSentIsNotSentAgain(Caller caller) {
        transport.then(200, OUTPUT);

        assertThatThrownBy(() -> caller.call(this, standard(), NoteBook.READ_NOTE, new ReadNoteInput("")))
                .isInstanceOf(InvalidInputException.class);
        clock = null;
        assertThatThrownBy(() -> caller.call(this, standard(), NoteBook.DELETE_NOTE, new DeleteNoteInput("a")))
                .isInstanceOf(SigningException.class);
        assertThat(transport.requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WAITING, NONE, 5, 1", "ASYNCHRONOUS, NONE, 5, 1", "WAITING, STANDARD, 1, 1", "WAITING, STANDARD, 5, 5"
    })
    void theModeAndTheLimitDecideHowOften(Caller caller, RetryMode mode, int maxAttempts, int sent) {
        transport.then(500, "{}");
        Retries retries = new Retries(new RetrySettings(mode, maxAttempts, null), timer);

        assertThatThrownBy(() -> caller.call(this, retries, NoteBook.READ_NOTE, READ))
                .isInstanceOf(UnmodeledNoteBookException.class);
        assertThat(transport.requests).hasSize(sent);
    }

    @ParameterizedTest
    @EnumSource
    void eachAttemptSendsTheSameBytesAndIsSignedAnew(Caller caller) {
        transport.then(500, "{}").then(200, "{}");

        caller.call(this, standard(), NoteBook.PUT_NOTE, new PutNoteInput("a", "text", null));

        HttpRequest first = transport.requests.get(0);
        HttpRequest second = transport.requests.get(1);
        assertThat(new String(first.body(), StandardCharsets.UTF_8)).contains("ClientToken");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(first.headers()).containsEntry("x-amz-date", "20240101T000001Z");
        assertThat(second.headers()).containsEntry("x-amz-date", "20240101T000002Z");
        assertThat(second.headers().get("authorization"))
                .isNotEqualTo(first.headers().get("authorization"));
    }

    @ParameterizedTest
    @EnumSource
    void aHeaderTellsTheAttempt(Caller caller) {
        transport.then(500, "{}").then(200, OUTPUT);

        caller.call(this, standard(), NoteBook.READ_NOTE, READ);
        caller.call(this, standard(), NoteBook.READ_NOTE, READ);

        assertThat(transport.requests)
                .extracting(request -> request.headers().get("amz-sdk-request"))
                .containsExactly("attempt=1; max=3", "attempt=2; max=3", "attempt=1; max=3");
        List<String> ids = transport.requests.stream()
                .map(request -> request.headers().get("amz-sdk-invocation-id"))
                .toList();
        assertThat(ids)
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void theServiceMaySayWhenToComeAgain(Caller caller) {
        transport.then(500, Map.of("x-amz-retry-after", List.of("3000")), "{}").then(200, OUTPUT);

        caller.call(this, standard(), NoteBook.READ_NOTE, READ);

        assertThat(timer.delays()).containsExactly(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @EnumSource
    void theTimeOfTheCallBoundsTheLastAttempt(Caller caller) {
        transport.then(500, Map.of("x-amz-retry-after", List.of("3000")), "{}").then(200, OUTPUT);

        caller.call(this, limited(Duration.ofSeconds(8)), NoteBook.READ_NOTE, READ);

        assertThat(transport.requests)
                .extracting(HttpRequest::timeout)
                .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @EnumSource
    void aCallDoesNotWaitForAnAttemptThatWouldComeTooLate(Caller caller) {
        transport.then(500, Map.of("x-amz-retry-after", List.of("3000")), "{\"message\":\"down\"}");

        CallTimeoutException error = catchThrowableOfType(
                CallTimeoutException.class,
                () -> caller.call(this, limited(Duration.ofSeconds(5)), NoteBook.READ_NOTE, READ));

        assertThat(error)
                .hasMessage("NoteBook_20240101.ReadNote: no success within 5.0 s, the longest time of a call; "
                        + "the last attempt failed: down (after 2 attempts)")
                .hasCauseInstanceOf(UnmodeledNoteBookException.class);
        assertThat(error.attempts()).isEqualTo(2);
        assertThat(timer.delays()).containsExactly(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptThatTheCallCutsShortIsNotTheReason(Caller caller) {
        transport.then(() -> {
            timer.pass(Duration.ofSeconds(2));
            throw new CallTimeoutException("no whole answer within 2.0 s", null);
        });

        assertThatThrownBy(() -> caller.call(this, limited(Duration.ofSeconds(2)), NoteBook.READ_NOTE, READ))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage("NoteBook_20240101.ReadNote: no success within 2.0 s, the longest time of a call; "
                        + "the last attempt failed: no whole answer within 2.0 s");
        assertThat(transport.requests).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptThatTakesTooLongIsTriedAgain(Caller caller) {
        transport.then(new CallTimeoutException("late", null)).then(200, OUTPUT);

        assertThat(caller.call(this, standard(), NoteBook.READ_NOTE, READ)
                        .metadata()
                        .attempts())
                .isEqualTo(2);
    }

    /** A service in trouble is spared: 500 tokens pay for so many retries, and then there are none, until calls succeed. */
    @ParameterizedTest
    @CsvSource({"WAITING, 500, {}, 35", "ASYNCHRONOUS, 500, {}, 35", "WAITING, 400, '" + THROTTLED + "', 100"})
    void theQuotaOfTheClientRunsOut(Caller caller, int status, String body, int retriesPaid) {
        transport.then(status, body);
        Retries retries = standard();

        IntStream.range(0, 200).forEach(i -> fail(caller, retries));

        assertThat(transport.requests).hasSize(200 + retriesPaid);
        assertThat(timer.delays()).hasSizeLessThanOrEqualTo(retriesPaid);
    }

    @ParameterizedTest
    @EnumSource
    void successesFillTheQuota(Caller caller) {
        transport.then(500, "{}");
        Retries retries = standard();
        IntStream.range(0, 200).forEach(i -> fail(caller, retries));
        transport.always(200, OUTPUT);
        IntStream.range(0, 10).forEach(i -> caller.call(this, retries, NoteBook.READ_NOTE, READ));
        transport.always(500, "{}").requests.clear();

        fail(caller, retries);

        assertThat(transport.requests).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void theAdaptiveModeTriesAgainToo(Caller caller) {
        transport.then(500, "{}").then(200, OUTPUT);
        try (Retries retries = new Retries(new RetrySettings(RetryMode.ADAPTIVE, 3, null), timer)) {
            var response = caller.call(this, retries, NoteBook.READ_NOTE, READ);

            assertThat(response.metadata().attempts()).isEqualTo(2);
        }
    }

    @Test
    void anInterruptEndsTheWaitForTheNextAttempt() {
        transport.then(() -> {
            Thread.currentThread().interrupt();
            throw broken();
        });

        CallInterruptedException error = catchThrowableOfType(
                CallInterruptedException.class, () -> Caller.WAITING.call(this, standard(), NoteBook.READ_NOTE, READ));

        assertThat(Thread.interrupted()).as("flag").isTrue();
        assertThat(error).hasMessage("interrupted while waiting for the next attempt");
        assertThat(error.attempts()).isEqualTo(1);
        assertThat(transport.requests).hasSize(1);
    }

    /** One wait of about fifty is of no time, and asks no timer that would see the interrupt. */
    @Test
    void anInterruptEndsAWaitOfNoTimeToo() {
        transport.then(() -> {
            Thread.currentThread().interrupt();
            throw broken();
        });

        for (int call = 1; call <= 1_000; call++) {
            assertThatThrownBy(() -> Caller.WAITING.call(this, standard(), NoteBook.READ_NOTE, READ))
                    .isInstanceOf(CallInterruptedException.class);
            assertThat(Thread.interrupted()).as("flag").isTrue();
            assertThat(transport.requests).hasSize(call);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTransportThatIsClosedWithTheClientMayFailAsItLikes(boolean inTime) {
        WireCaller caller = new WireCaller(SETTINGS, transport, signer(), standard());
        transport.then(() -> {
            caller.close();
            throw inTime ? broken() : new IllegalStateException("the transport is closed");
        });

        assertThatThrownBy(() -> caller.call(NoteBook.READ_NOTE, READ)).isInstanceOf(ClientClosedException.class);
        assertThat(Thread.interrupted()).as("flag").isFalse();
        assertThat(transport.requests).hasSize(1);
    }

    private void fail(Caller caller, Retries retries) {
        assertThatThrownBy(() -> caller.call(this, retries, NoteBook.READ_NOTE, READ))
                .isInstanceOf(ServiceException.class);
    }

    private Retries standard() {
        return new Retries(new RetrySettings(RetryMode.STANDARD, 3, null), timer);
    }

    private Retries limited(Duration callTimeout) {
        return new Retries(new RetrySettings(RetryMode.STANDARD, 3, callTimeout), timer);
    }

    private static TransportException broken() {
        return new TransportException("no answer", new SocketException("reset"));
    }

    private SignatureV4Signer signer() {
        return new SignatureV4Signer(
                clock == null ? null : new FixedCredentials("AKID", "secret", null), "eu-west-1", clock);
    }

    private Clock clock = new Ticking();

    /** A clock on which each look takes a second. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2024-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
