package dev.smithwright.runtime.waiter;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long a waiter sleeps: the example and the rules of the Smithy specification, "Waiter retries". */
class WaiterBackoffTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    private static WaiterSettings settings(
            FakeTimer timer, Duration maxWait, @Nullable Duration minDelay, @Nullable Duration maxDelay) {
        return new WaiterSettings(maxWait, minDelay, maxDelay, Integer.MAX_VALUE, timer);
    }

    private static void exhaust(FakeTimer timer, Duration time, WaiterSettings settings) {
        assertThatThrownBy(
                        () -> new DoorWaiter(2, 120).await(new DoorService(timer, time, "closed"), "front", settings))
                .isInstanceOf(WaiterTimedOutException.class);
    }

    @Test
    void theLimitDoublesUpToTheLongestDelay() {
        FakeTimer timer = new FakeTimer(1);

        exhaust(timer, AT_ONCE, settings(timer, ofSeconds(500), null, null));

        assertThat(timer.bounds)
                .startsWith(
                        List.of(ofSeconds(2), ofSeconds(2)),
                        List.of(ofSeconds(2), ofSeconds(4)),
                        List.of(ofSeconds(2), ofSeconds(8)),
                        List.of(ofSeconds(2), ofSeconds(16)),
                        List.of(ofSeconds(2), ofSeconds(32)),
                        List.of(ofSeconds(2), ofSeconds(64)),
                        List.of(ofSeconds(2), ofSeconds(120)),
                        List.of(ofSeconds(2), ofSeconds(120)));
    }

    @Test
    void theLastDelayIsCutToWhatLeavesTimeForACall() {
        FakeTimer timer = new FakeTimer(1);

        exhaust(timer, AT_ONCE, settings(timer, ofMinutes(5), null, null));

        // 2 + 4 + 8 + 16 + 32 + 64 + 120 are 246 seconds; 52 more leave the least delay.
        assertThat(timer.slept).last().isEqualTo(ofSeconds(52));
        assertThat(timer.slept.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(ofSeconds(298));
    }

    @Test
    void timeThatCallsTakeCounts() {
        FakeTimer timer = new FakeTimer(0);

        exhaust(timer, ofSeconds(3), settings(timer, ofSeconds(15), null, null));

        // 3 for a call, 2 for a delay, 3, 2, 3: at 13 seconds there is time for a delay, but not for a call after it.
        assertThat(timer.slept).containsExactly(ofSeconds(2), ofSeconds(2));
    }

    @Test
    void aCallThatOutlastsTheTimeIsTheLast() {
        FakeTimer timer = new FakeTimer(0);

        exhaust(timer, ofSeconds(20), settings(timer, ofSeconds(15), null, null));

        assertThat(timer.slept).isEmpty();
    }

    @Test
    void thereIsOneCallWhereTheTimeIsShorterThanADelay() {
        FakeTimer timer = new FakeTimer(0);

        exhaust(timer, AT_ONCE, settings(timer, ofMillis(1), null, null));

        assertThat(timer.slept).isEmpty();
    }

    @Test
    void delaysOfTheCallerReplaceThoseOfTheModel() {
        FakeTimer timer = new FakeTimer(1);

        exhaust(timer, AT_ONCE, settings(timer, ofSeconds(20), ofMillis(1500), ofSeconds(5)));

        assertThat(timer.slept)
                .startsWith(ofMillis(1500), ofSeconds(3), ofSeconds(5), ofSeconds(5))
                .last()
                .isEqualTo(ofSeconds(4));
    }

    @Test
    void oneDelayOfTheCallerPushesTheOtherWhereTheyWouldCross() {
        FakeTimer quick = new FakeTimer(1);
        exhaust(quick, AT_ONCE, settings(quick, ofSeconds(20), null, ofSeconds(1)));
        assertThat(quick.bounds).containsOnly(List.of(ofSeconds(1), ofSeconds(1)));

        FakeTimer slow = new FakeTimer(0);
        exhaust(slow, AT_ONCE, settings(slow, ofSeconds(1001), ofSeconds(200), null));
        assertThat(slow.bounds).containsOnly(List.of(ofSeconds(200), ofSeconds(200)));
    }

    @Test
    void theMachinesChanceStaysWithinItsBounds() {
        for (int i = 0; i < 1000; i++) {
            assertThat(WaiterTimer.system().random(ofMillis(3), ofMillis(5))).isBetween(ofMillis(3), ofMillis(5));
        }
        assertThat(WaiterTimer.system().random(ofMillis(3), ofMillis(3))).isEqualTo(ofMillis(3));
    }
}
