package dev.smithwright.runtime.client.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceClockTest {

    private static final Instant NOW = Instant.parse("2024-02-29T12:00:00Z");

    private final ServiceClock clock = new ServiceClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theMachinesTimeIsTakenForRightAtFirst() {
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29T13:00:00Z", "1970-01-01T00:00:00Z", "2092-03-18T15:14:07Z"})
    void itFollowsTheService(Instant service) {
        assertThat(clock.follow(service)).isTrue();
        assertThat(clock.instant()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59Z", "2092-03-18T15:14:08Z", "0001-01-01T00:00:00Z"})
    void itFollowsNoNonsense(Instant service) {
        clock.follow(NOW.plusSeconds(5));

        assertThat(clock.follow(service)).isFalse();
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void timeGoesOn() {
        Clock ticking = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1));
        ServiceClock ahead = new ServiceClock(ticking);
        ahead.follow(ticking.instant().plus(Duration.ofHours(1)));

        Instant first = ahead.instant();

        assertThat(ahead.instant()).isAfterOrEqualTo(first);
        assertThat(Duration.between(ticking.instant(), ahead.instant()))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }
}
