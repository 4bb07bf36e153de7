package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.emulator.control.fault.Fault;
import dev.smithwright.runtime.emulator.control.fault.FaultAnswer;
import dev.smithwright.runtime.emulator.control.fault.FaultFilter;
import dev.smithwright.runtime.emulator.control.fault.InjectedFault;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.NoteBookException;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.PutNoteOutput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that fail because somebody wanted them to. */
class InjectedFaultsTest {

    private static final PutNoteInput PUT = new PutNoteInput("a", "hello", null);

    private final NoteBookRouter router = new NoteBookRouter(new Notes());
    private final InjectedFaults faults = new InjectedFaults(router);
    private final DispatchSettings settings =
            DispatchSettings.of(router).withErrorStatus(ErrorStatusPolicy.everyClientFault(400));
    private final DispatchSettings faulty = settings.withFilter(new FaultFilter(faults, settings));

    @ParameterizedTest
    @EnumSource(Way.class)
    void withoutFaultsEveryCallIsAnswered(Way way) {
        try (NoteBookClient client = open(way)) {
            assertThat(client.call(NoteBook.PUT_NOTE, PUT).output().noteId()).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void aClientRetriesThroughThrottling(Way way) {
        faults.add(Fault.throttling(NoteBook.PUT_NOTE).times(1));

        try (NoteBookClient client = open(way)) {
            Response<PutNoteOutput> response = client.call(NoteBook.PUT_NOTE, PUT);

            assertThat(response.output().noteId()).isEqualTo("a");
            assertThat(response.metadata().attempts()).isEqualTo(2);
        }
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aModelledErrorComesAsItself(Way way) {
        faults.add(Fault.error("NoteNotFoundException", "on purpose").on(NoteBook.PUT_NOTE));

        try (NoteBookClient client = open(way)) {
            assertThatExceptionOfType(NoteNotFoundException.class)
                    .isThrownBy(() -> client.call(NoteBook.PUT_NOTE, PUT))
                    .satisfies(error -> assertThat(error.httpStatus()).isEqualTo(400))
                    .withMessage("on purpose");
            assertThatExceptionOfType(NoteNotFoundException.class)
                    .isThrownBy(() -> client.call(NoteBook.READ_NOTE, new ReadNoteInput("a")))
                    .withMessage("Note 'a' not found.");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anErrorOutsideOfTheModelHasItsCodeAndItsOwnStatus(Way way) {
        faults.add(Fault.error("TeapotException", 418, "short and stout"));

        try (NoteBookClient client = open(way)) {
            assertThatExceptionOfType(NoteBookException.class)
                    .isThrownBy(() -> client.call(NoteBook.PUT_NOTE, PUT))
                    .satisfies(error -> assertThat(error.code()).isEqualTo("TeapotException"))
                    .satisfies(error -> assertThat(error.httpStatus()).isEqualTo(418));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"URL_CONNECTION", "JDK_HTTP"})
    void aDroppedConnectionIsAFailureOfTheTransport(Way way) {
        faults.add(Fault.droppedConnection().on(NoteBook.PUT_NOTE));

        try (NoteBookClient client = open(way)) {
            assertThatThrownBy(() -> client.call(NoteBook.PUT_NOTE, PUT)).isInstanceOf(TransportException.class);

            faults.clear();
            assertThat(client.call(NoteBook.PUT_NOTE, PUT).output().noteId()).isEqualTo("a");
        }
    }

    @Test
    void withoutAConnectionADroppedOneFailsTheCall() {
        faults.add(Fault.droppedConnection().times(1));

        try (NoteBookClient client = open(Way.IN_PROCESS)) {
            assertThatExceptionOfType(DroppedConnectionException.class)
                    .isThrownBy(() -> client.call(NoteBook.PUT_NOTE, PUT))
                    .withMessage("NoteBook_20240101.PutNote was not answered: the emulator dropped the connection");
            assertThat(client.call(NoteBook.PUT_NOTE, PUT).output().noteId()).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void latencyHoldsACallUp(Way way) {
        faults.add(Fault.latency(Duration.ofMillis(150)));

        try (NoteBookClient client = open(way)) {
            long start = System.nanoTime();
            client.call(NoteBook.PUT_NOTE, PUT);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        }
    }

    @Test
    void anAnswerThatWasMadeUpIsLikeAnyOther() {
        ServerResponse real = ask(settings, "ReadNote", "{\"NoteId\":\"a\"}");
        faults.add(Fault.error("NoteNotFoundException", "Note 'a' not found."));

        ServerResponse madeUp = ask(faulty, "ReadNote", "{\"NoteId\":\"a\"}");

        assertThat(madeUp.status()).isEqualTo(real.status()).isEqualTo(400);
        assertThat(madeUp.body()).isEqualTo(real.body());
        assertThat(madeUp.headers().keySet())
                .containsExactlyElementsOf(real.headers().keySet());
        assertThat(madeUp.headers()).containsEntry("x-amzn-ErrorType", "NoteNotFoundException:");
    }

    @Test
    void kindsCompose() {
        faults.add(Fault.latency(Duration.ofMillis(60)).times(1));
        faults.add(Fault.error("First", "1").after(Duration.ofMillis(60)).times(1));
        faults.add(Fault.error("Second", "2").times(1));

        long start = System.nanoTime();
        assertThat(code(ask(faulty, "ReadNote", "{}"))).isEqualTo("First:");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
        assertThat(code(ask(faulty, "ReadNote", "{}"))).isEqualTo("Second:");
        assertThat(code(ask(faulty, "ReadNote", "{}"))).isEqualTo("ValidationException:");
    }

    @Test
    void aFaultForOneOperationLeavesTheOthersAlone() {
        InjectedFault fault =
                faults.add(Fault.error("Wrong", "no").on(NoteBook.READ_NOTE).times(2));

        ask(faulty, "PutNote", "{}");
        assertThat(faults.list()).containsExactly(fault);
        ask(faulty, "ReadNote", "{}");
        assertThat(faults.list()).extracting(InjectedFault::left).containsExactly(1);
        ask(faulty, "ReadNote", "{}");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void aRemovedFaultIsGone() {
        InjectedFault first = faults.add(Fault.error("First", "1"));
        InjectedFault second = faults.add(Fault.error("Second", "2"));

        assertThat(faults.remove(first.id())).isTrue();
        assertThat(faults.remove(first.id())).isFalse();
        assertThat(code(ask(faulty, "ReadNote", "{}"))).isEqualTo("Second:");
        assertThat(faults.list()).containsExactly(second);
    }

    @Test
    void asManyCallsFailAsShouldHoweverManyComeAtOnce() throws Exception {
        faults.add(Fault.error("Wrong", "no").times(50));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(number -> () -> code(ask(faulty, "ReadNote", "{}")))
                    .toList();
            int failed = 0;
            for (Future<String> call : threads.invokeAll(calls)) {
                failed += call.get().equals("Wrong:") ? 1 : 0;
            }
            assertThat(failed).isEqualTo(50);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whatIsNoCallMeetsNoFault() {
        faults.add(Fault.droppedConnection());

        assertThat(ask(faulty, "Nonsense", "{}").isDropped()).isFalse();
        assertThat(new RequestDispatcher(faulty)
                        .handle(new ServerRequest("GET", Address.of("/"), Map.of(), new byte[0]))
                        .status())
                .isEqualTo(405);
    }

    @Test
    void throttlingIsWhatTheModelCallsIt() {
        assertThat(Fault.throttling(NoteBook.READ_NOTE).answer())
                .isEqualTo(new FaultAnswer.ServiceError("ThrottlingException", null, "Rate exceeded"));
    }

    @Test
    void saysWhatIsNoFault() {
        Fault elsewhere = new Fault("Nothing", Duration.ofMillis(1), null, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.add(elsewhere))
                .withMessage("there is no operation 'Nothing'; there are DeleteNote, PutNote, ReadNote");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.latency(Duration.ZERO))
                .withMessage("a fault without an answer and without latency changes nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.latency(Duration.ofHours(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.droppedConnection().times(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.error("A", 200, "fine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nb", "é", "a:b", "<b>"})
    void aCodeIsAName(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.error(code, "x"));
    }

    private NoteBookClient open(Way way) {
        return way.open(faulty, ValidationLevel.REQUIRED_AND_MINIMUM);
    }

    private static ServerResponse ask(DispatchSettings settings, String operation, String body) {
        Map<String, List<String>> headers = Map.of(
                "content-type", List.of("application/x-amz-json-1.1"),
                "x-amz-target", List.of("NoteBook_20240101." + operation));
        return new RequestDispatcher(settings)
                .handle(new ServerRequest("POST", Address.of("/"), headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String code(ServerResponse response) {
        return response.headers().get("x-amzn-ErrorType");
    }
}
