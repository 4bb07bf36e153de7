package dev.smithwright.runtime.waiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.error.SmithwrightException;
import java.io.Serial;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a wait ends. */
class WaiterTest {

    private final FakeTimer timer = new FakeTimer(0);
    private final DoorWaiter waiter = new DoorWaiter(2, 120);
    private final WaiterSettings settings =
            new WaiterSettings(Duration.ofMinutes(1), null, null, Integer.MAX_VALUE, timer);

    private DoorService service(Object... answers) {
        return new DoorService(timer, Duration.ZERO, answers);
    }

    private WaiterResult<String> await(Object... answers) {
        return waiter.await(service(answers), "front", settings);
    }

    @Test
    void aSuccessEndsItAtOnce() {
        WaiterResult<String> result = await("open");

        assertThat(result.output()).isEqualTo("open");
        assertThat(result.hasOutput()).isTrue();
        assertThat(result.attempts()).isEqualTo(1);
        assertThat(timer.slept).isEmpty();
        assertThatThrownBy(result::error)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the wait ended with an output, not with an error");
    }

    @Test
    void itCallsAgainWithTheSameInputUntilItSucceeds() {
        DoorService service = service("closed", DoorService.busy(), "ajar", "open");

        WaiterResult<String> result = waiter.await(service, "front", settings);

        assertThat(result).isEqualTo(new WaiterResult<>("open", null, 4));
        assertThat(service.inputs).containsExactly("front", "front", "front", "front");
        assertThat(timer.slept).hasSize(3);
    }

    @Test
    void anErrorMayBeTheSuccess() {
        ServiceException notFound = DoorService.notFound();

        WaiterResult<String> result = await("closed", notFound);

        assertThat(result.error()).isSameAs(notFound);
        assertThat(result.hasOutput()).isFalse();
        assertThat(result.attempts()).isEqualTo(2);
        assertThatThrownBy(result::output)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the wait ended with an error, not with an output")
                .hasCause(notFound);
    }

    @Test
    void anOutputMayBeTheFailure() {
        WaiterFailedException failure =
                catchThrowableOfType(WaiterFailedException.class, () -> await("closed", "bricked up", "open"));

        assertThat(failure)
                .hasMessage(
                        "DoorOpen (TestService.Look) failed after 2 calls: the last response, an output, rules out that it "
                                + "ever succeeds")
                .hasNoCause();
        assertThat(failure.waiter()).isEqualTo("DoorOpen");
        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(failure.lastOutput()).isEqualTo("bricked up");
    }

    @Test
    void anErrorMayBeTheFailure() {
        ServiceException cursed = DoorService.cursed();

        WaiterFailedException failure = catchThrowableOfType(WaiterFailedException.class, () -> await(cursed));

        assertThat(failure)
                .hasMessage(
                        "DoorOpen (TestService.Look) failed after 1 call: the last response, the error Cursed, rules out "
                                + "that it ever succeeds")
                .hasCause(cursed);
        assertThat(failure.lastOutput()).isNull();
    }

    @Test
    void anErrorThatNoAcceptorMatchesEndsItAsItIs() {
        ServiceException denied = DoorService.denied();

        assertThatThrownBy(() -> await("closed", denied, "open")).isSameAs(denied);
        assertThat(timer.slept).hasSize(1);
    }

    @Test
    void aCallThatGetsNoAnswerEndsItAsItIs() {
        SmithwrightException unreachable = new SmithwrightException("unreachable", null) {
            @Serial
            private static final long serialVersionUID = 1L;
        };

        assertThatThrownBy(() -> await("closed", unreachable, "open")).isSameAs(unreachable);
    }

    @Test
    void timeRunsOutWithTheLastOutput() {
        WaiterTimedOutException timeout =
                catchThrowableOfType(WaiterTimedOutException.class, () -> await("closed", "ajar"));

        // 29 delays of two seconds leave two of the minute, which is no time for another call after them.
        assertThat(timeout)
                .hasMessage("DoorOpen (TestService.Look) gave up after 30 calls in 58000 ms; to wait "
                        + "longer, raise maxWait or maxAttempts")
                .hasNoCause();
        assertThat(timeout.lastOutput()).isEqualTo("ajar");
        assertThat(timeout.attempts()).isEqualTo(30);
    }

    @Test
    void timeRunsOutWithTheLastError() {
        ServiceException busy = DoorService.busy();

        WaiterTimedOutException timeout =
                catchThrowableOfType(WaiterTimedOutException.class, () -> await("closed", busy));

        assertThat(timeout).hasCause(busy);
        assertThat(timeout.lastOutput()).isNull();
    }

    @Test
    void callsRunOut() {
        DoorService service = service("closed");

        WaiterTimedOutException timeout = catchThrowableOfType(
                WaiterTimedOutException.class, () -> waiter.await(service, "front", settings.withMaxAttempts(3)));

        assertThat(timeout).hasMessageStartingWith("DoorOpen (TestService.Look) gave up after 3 calls in 4000 ms;");
        assertThat(service.inputs).hasSize(3);
        assertThat(timer.slept).hasSize(2);
    }

    @Test
    void theLastCallMayYetSucceed() {
        assertThat(waiter.await(service("closed", "open"), "front", settings.withMaxAttempts(2))
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void anInterruptEndsItAndLeavesItsFlag() {
        timer.interruption = new InterruptedException("enough");

        WaiterInterruptedException interrupted =
                catchThrowableOfType(WaiterInterruptedException.class, () -> await("closed", "open"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted)
                .hasMessage("DoorOpen (TestService.Look) was interrupted after 1 call")
                .hasCause(timer.interruption);
        assertThat(interrupted.lastOutput()).isEqualTo("closed");
    }

    @Test
    void theMachinesTimerHeedsAnInterruptToo() {
        WaiterSettings ofMachine = WaiterSettings.DEFAULT.withMaxWait(Duration.ofHours(1));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> waiter.await(service("closed"), "front", ofMachine))
                .isInstanceOf(WaiterInterruptedException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
