package dev.smithwright.generator.diff;

import java.util.List;
import java.util.Set;

/**
 * What differs between two APIs.
 *
 * @param service the name of the service, for people
 * @param changes the changes, the worst first
 * @param modelEvents what Smithy's own rules say of the two models
 */
public record DiffReport(String service, List<Change> changes, List<ModelEvent> modelEvents) {

    /** Copies the lists. */
    public DiffReport {
        changes = List.copyOf(changes);
        modelEvents = List.copyOf(modelEvents);
    }

    /** Returns how many changes have the rating. */
    public long count(Rating rating) {
        return changes.stream().filter(change -> change.is(rating)).count();
    }

    /**
     * Returns the changes that are not to pass.
     *
     * @param refused a change with one of these ratings is not to pass
     * @param tolerated but for one that reaches only programs of these kinds
     */
    public List<Change> refused(Set<Rating> refused, Set<Reach> tolerated) {
        return changes.stream()
                .filter(change -> change.ratings().stream().anyMatch(refused::contains))
                .filter(change -> !tolerated.contains(change.reach()))
                .toList();
    }
}
