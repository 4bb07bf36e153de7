package dev.smithwright.emulator.cognitoidentity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What time an emulator thinks it is. It goes with its source until it is told otherwise: then it stands still, or runs ahead
 * or behind. Dates of identities, the expiry of tokens and that of credentials follow it. For any number of threads.
 */
public final class EmulatorClock implements InstantSource {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final InstantSource source;
    private volatile Reading reading = Reading.OF_SOURCE;

    /**
     * What is made of the source's time.
     *
     * @param frozen where the clock stands still; null where it runs
     * @param ahead how far a running clock is ahead of its source
     */
    private record Reading(@Nullable Instant frozen, Duration ahead) {

        static final Reading OF_SOURCE = new Reading(null, Duration.ZERO);

        Instant at(Instant sourceTime) {
            return frozen == null ? sourceTime.plus(ahead) : frozen;
        }
    }

    /** Makes a clock that goes with the source. */
    public EmulatorClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return reading.at(source.instant());
    }

    /** Returns the instant at which the clock stands still, or null while it runs. */
    public @Nullable Instant frozen() {
        return reading.frozen();
    }

    /**
     * Lets the clock stand still at the instant.
     *
     * @throws IllegalArgumentException if it is not from 1970 to 9999
     */
    public synchronized void freeze(Instant instant) {
        reading = new Reading(checked(instant), Duration.ZERO);
    }

    /** Lets the clock stand still where it is. */
    public synchronized void freeze() {
        freeze(instant());
    }

    /**
     * Sets the clock, which runs on from there, also if it stood still.
     *
     * @throws IllegalArgumentException if the instant is not from 1970 to 9999
     */
    public synchronized void set(Instant instant) {
        reading = new Reading(null, Duration.between(source.instant(), checked(instant)));
    }

    /**
     * Moves the clock forward, or back by a negative duration. One that stands still stands still there.
     *
     * @throws IllegalArgumentException if that leads out of the years from 1970 to 9999
     */
    public synchronized void advance(Duration duration) {
        Instant moved = checked(sum(instant(), duration));
        reading = frozen() == null
                ? new Reading(null, reading.ahead().plus(duration))
                : new Reading(moved, Duration.ZERO);
    }

    private static Instant sum(Instant instant, Duration duration) {
        // No sum that is in range has a longer duration; others would overflow.
        boolean tooFar = duration.abs().compareTo(Duration.between(EARLIEST, LATEST)) > 0;
        return tooFar ? Instant.MAX : instant.plus(duration);
    }

    /** Lets the clock go with its source again. */
    public synchronized void release() {
        reading = Reading.OF_SOURCE;
    }

    private static Instant checked(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException("the clock of the emulator shows the years from 1970 to 9999 only");
        }
        return instant;
    }

    /** Returns the time, and whether the clock stands still. */
    @Override
    public String toString() {
        return instant() + (frozen() == null ? "" : ", standing still");
    }
}
