package dev.smithwright.generator;

import java.time.Duration;

/**
 * How long each stage of a generation took.
 *
 * @param load reading the models, and checking them against the rules of the language
 * @param select finding the service, and dropping all else
 * @param plan deciding types and names
 * @param emit writing the sources, in memory
 * @param write comparing them with the disk, and changing what differs
 */
public record StageTimes(Duration load, Duration select, Duration plan, Duration emit, Duration write) {

    /** Returns the sum. */
    public Duration total() {
        return load.plus(select).plus(plan).plus(emit).plus(write);
    }

    /** Returns the sum of these times and others, stage by stage. */
    public StageTimes plus(StageTimes other) {
        return new StageTimes(
                load.plus(other.load),
                select.plus(other.select),
                plan.plus(other.plan),
                emit.plus(other.emit),
                write.plus(other.write));
    }
}
