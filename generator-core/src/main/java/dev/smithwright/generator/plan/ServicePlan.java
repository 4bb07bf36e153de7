package dev.smithwright.generator.plan;

import java.util.List;

/**
 * A service to emit.
 *
 * @param packageName the Java package of the records
 * @param structures the names of the records
 * @param summary how many of each kind
 */
public record ServicePlan(String packageName, List<String> structures, PlanSummary summary) {

    /** Copies the list. */
    public ServicePlan {
        structures = List.copyOf(structures);
    }
}
