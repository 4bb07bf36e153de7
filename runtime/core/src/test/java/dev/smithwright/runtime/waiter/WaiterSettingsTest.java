package dev.smithwright.runtime.waiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.operation.OperationCaller;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WaiterSettingsTest {

    /** Waiters as generated code has them. */
    private static final class Doors extends ServiceWaiters<Doors> {

        private final WaiterSettings shown;

        Doors(OperationCaller caller, WaiterSettings settings) {
            super(caller, settings);
            this.shown = settings;
        }

        @Override
        protected Doors with(OperationCaller caller, WaiterSettings settings) {
            return new Doors(caller, settings);
        }

        WaiterResult<String> untilOpen(String door) {
            return await(new DoorWaiter(2, 120), door);
        }
    }

    private final FakeTimer timer = new FakeTimer(0);
    private final DoorService service = new DoorService(timer, Duration.ZERO, "closed");
    private final Doors doors = new Doors(service, WaiterSettings.DEFAULT);

    @Test
    void thereAreTenMinutesAndTheModelsDelaysByDefault() {
        assertThat(WaiterSettings.DEFAULT)
                .isEqualTo(new WaiterSettings(
                        Duration.ofMinutes(10), null, null, Integer.MAX_VALUE, WaiterTimer.system()));
    }

    @Test
    void eachIsSetByItselfInOthers() {
        Doors changed = doors.maxWait(Duration.ofHours(1))
                .delays(Duration.ofSeconds(1), Duration.ofSeconds(9))
                .maxAttempts(7);

        assertThat(changed.shown)
                .isEqualTo(new WaiterSettings(
                        Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofSeconds(9), 7, WaiterTimer.system()));
        assertThat(doors.shown).isSameAs(WaiterSettings.DEFAULT);
    }

    @Test
    void theyAreWhatTheWaitGoesBy() {
        Doors hasty = doors.settings(new WaiterSettings(Duration.ofMinutes(1), null, null, Integer.MAX_VALUE, timer));

        assertThatThrownBy(() -> hasty.maxAttempts(2).untilOpen("back")).hasMessageContaining("after 2 calls");
        assertThat(service.inputs).containsExactly("back", "back");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(() -> doors.maxWait(Duration.ZERO), "maxWait is not positive: PT0S");
        refused(() -> doors.maxWait(Duration.ofSeconds(-1)), "maxWait is not positive: PT-1S");
        refused(() -> doors.delays(Duration.ZERO, Duration.ofSeconds(1)), "minDelay is not positive: PT0S");
        refused(() -> doors.delays(Duration.ofSeconds(1), Duration.ZERO), "maxDelay is not positive: PT0S");
        refused(
                () -> doors.delays(Duration.ofSeconds(2), Duration.ofSeconds(1)),
                "minDelay is longer than maxDelay: PT2S, PT1S");
        refused(() -> doors.maxAttempts(0), "maxAttempts is not positive: 0");
    }

    private static void refused(ThrowingCallable change, String message) {
        assertThatThrownBy(change).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
