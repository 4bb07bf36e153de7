package dev.smithwright.generator.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A service to emit.
 *
 * @param packageName the Java package of the records
 * @param structures the members of each record
 * @param summary how many of each kind
 */
public record ServicePlan(String packageName, SortedMap<String, List<String>> structures, PlanSummary summary) {

    /** Copies the map. */
    public ServicePlan {
        structures = Collections.unmodifiableSortedMap(new TreeMap<>(structures));
    }
}
