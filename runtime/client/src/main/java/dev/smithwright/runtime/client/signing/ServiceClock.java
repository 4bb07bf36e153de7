package dev.smithwright.runtime.client.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time as the service sees it: that of the machine, and what it was found to differ by. The one thing of a client that
 * changes while it is used; all its calls share it.
 */
final class ServiceClock {

    /** That of the AWS SDK for Java: more is no clock that is wrong, but an answer that is. */
    private static final Duration LARGEST_OFFSET = Duration.ofSeconds(Integer.MAX_VALUE);

    private final Clock machine;
    private volatile Duration offset = Duration.ZERO;

    ServiceClock(Clock machine) {
        this.machine = machine;
    }

    Instant instant() {
        return machine.instant().plus(offset);
    }

    /**
     * Sets the clock to the time that the service has now. Tells whether that was done: no clock goes wrong by more than 68
     * years.
     */
    boolean follow(Instant serviceTime) {
        Duration difference = Duration.between(machine.instant(), serviceTime);
        if (difference.abs().compareTo(LARGEST_OFFSET) > 0) {
            return false;
        }
        offset = difference;
        return true;
    }
}
