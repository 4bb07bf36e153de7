package dev.smithwright.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The value in the middle: one slow run, or two, leave it where it is. */
public final class Median {

    private final List<Double> values = new ArrayList<>();

    /** Adds one measurement. */
    public void add(double value) {
        values.add(value);
    }

    /**
     * Returns the median of what was added.
     *
     * @throws IllegalStateException if nothing was
     */
    public double value() {
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
