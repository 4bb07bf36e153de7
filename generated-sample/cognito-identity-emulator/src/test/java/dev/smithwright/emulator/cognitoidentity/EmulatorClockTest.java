package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmulatorClockTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final AtomicReference<Instant> source = new AtomicReference<>(NOON);
    private final EmulatorClock clock = new EmulatorClock(source::get);

    @Test
    void goesWithItsSourceUntilItIsFrozenAndAgainWhenItIsReleased() {
        sourceMoves(5);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5));

        clock.freeze();
        sourceMoves(5);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5)).isEqualTo(clock.frozen());

        clock.release();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(10));
        assertThat(clock.frozen()).isNull();
    }

    @Test
    void runsOnFromWhereItIsSet() {
        clock.freeze();
        clock.set(Instant.parse("2030-01-01T00:00:00Z"));
        sourceMoves(1);

        assertThat(clock.instant()).isEqualTo("2030-01-01T00:00:01Z");
    }

    @Test
    void isMovedWhetherItRunsOrStandsStill() {
        clock.advance(Duration.ofHours(1));
        sourceMoves(1);
        assertThat(clock.instant()).isEqualTo("2026-01-01T13:00:01Z");

        clock.freeze(NOON);
        clock.advance(Duration.ofHours(-1));
        sourceMoves(1);
        assertThat(clock.instant()).isEqualTo("2026-01-01T11:00:00Z");
    }

    @Test
    void losesNoMoveOfAnyThread() {
        clock.freeze(NOON);

        IntStream.range(0, 1000).parallel().forEach(i -> clock.advance(Duration.ofSeconds(1)));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1000));
    }

    @Test
    void keepsToYearsThatDatesCanBeWrittenWith() {
        String reason = "the clock of the emulator shows the years from 1970 to 9999 only";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.freeze(Instant.MAX))
                .withMessage(reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.set(Instant.MIN))
                .withMessage(reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)))
                .withMessage(reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MIN_VALUE + 1)))
                .withMessage(reason);
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void givesDatesAndExpiriesOfItsEmulator() {
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(EmulatorSettings.DEFAULT, Sources.SYSTEM)) {
            InProcess calls = new InProcess(emulator);
            emulator.clock().freeze(NOON);
            String guest = calls.guest(calls.guestPool("p"));

            emulator.clock().advance(Duration.ofMinutes(1));

            assertThat(calls.describe(guest).creationDate()).isEqualTo(NOON);
            assertThat(calls.credentials(guest).expiration()).isEqualTo("2026-01-01T13:01:00Z");
        }
    }

    private void sourceMoves(long seconds) {
        source.updateAndGet(time -> time.plusSeconds(seconds));
    }
}
