package dev.smithwright.cognitoidentity.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RefreshTimesTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static SessionCredentials lasting(Duration time) {
        return new SessionCredentials("ASIA", "secret", "token", NOW.plus(time));
    }

    @RepeatedTest(100)
    void onePrefetchesWithinThreeMinutesAndAllAreStaleInTheLastMinute() {
        Lease lease = RefreshTimes.DEFAULT.lease(lasting(Duration.ofHours(1)), NOW);

        assertThat(lease.prefetchAt())
                .isAfterOrEqualTo(NOW.plus(Duration.ofMinutes(55)))
                .isBefore(NOW.plus(Duration.ofMinutes(58)));
        assertThat(lease.staleAt()).isEqualTo(NOW.plus(Duration.ofMinutes(59)));
    }

    @Test
    void instancesDoNotPrefetchTogether() {
        Set<Instant> moments = new HashSet<>();
        for (int instance = 0; instance < 100; instance++) {
            moments.add(RefreshTimes.DEFAULT
                    .lease(lasting(Duration.ofHours(1)), NOW)
                    .prefetchAt());
        }

        assertThat(moments).hasSizeGreaterThan(50);
    }

    @Test
    void shortLivedCredentialsAreUsedForHalfOfTheirTime() {
        Lease lease = RefreshTimes.DEFAULT.lease(lasting(Duration.ofMinutes(3)), NOW);

        assertThat(lease.isDue(NOW.plusSeconds(59))).isFalse();
        assertThat(lease.staleAt()).isEqualTo(NOW.plusSeconds(120));
    }

    @RepeatedTest(100)
    void pausesAfterFailuresGrowToTenSecondsAndEndWithTheCredentials() {
        Lease lease = RefreshTimes.DEFAULT.lease(lasting(Duration.ofHours(1)), NOW);
        assertThat(lease.afterFailure(NOW).prefetchAt()).isBetween(NOW.plusMillis(1), NOW.plusMillis(100));
        for (int failure = 0; failure < 100; failure++) {
            lease = lease.afterFailure(NOW);
        }
        assertThat(lease.prefetchAt()).isBetween(NOW.plusMillis(1), NOW.plusSeconds(10));
        assertThat(lease.staleAt()).isEqualTo(NOW.plus(Duration.ofMinutes(59)));

        Instant last = NOW.plus(Duration.ofHours(1)).minusMillis(1);
        Lease ending = lease.afterFailure(last);
        assertThat(ending.prefetchAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(ending.staleAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
}
