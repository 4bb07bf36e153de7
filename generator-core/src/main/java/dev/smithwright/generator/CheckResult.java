package dev.smithwright.generator;

import dev.smithwright.generator.write.SourceDifference;
import java.util.List;

/**
 * How the sources on the disk compare with the model.
 *
 * @param service the name of the service, for people
 * @param files how many files the model gives
 * @param differences what differs from them, by path, sorted
 */
public record CheckResult(String service, int files, List<SourceDifference> differences) {

    /** Copies the list. */
    public CheckResult {
        differences = List.copyOf(differences);
    }
}
