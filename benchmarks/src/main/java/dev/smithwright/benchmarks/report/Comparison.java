package dev.smithwright.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing, measured on several contenders; the first one that is added is the peer, whom the others are compared with. */
public final class Comparison {

    private final String subject;
    private final String unit;
    private final Map<String, Median> medians = new LinkedHashMap<>();

    /**
     * Begins a comparison.
     *
     * @param subject what is measured
     * @param unit unit of all measurements
     */
    public Comparison(String subject, String unit) {
        this.subject = subject;
        this.unit = unit;
    }

    /** Adds a measurement of a contender. */
    public void add(String contender, double value) {
        medians.computeIfAbsent(contender, name -> new Median()).add(value);
    }

    /** Returns a row for each contender, in the order in which they were first added. */
    public List<Row> rows() {
        Map.Entry<String, Median> peer = medians.entrySet().iterator().next();
        double peerValue = peer.getValue().value();
        return medians.entrySet().stream()
                .map(entry -> {
                    double value = entry.getValue().value();
                    return new Row(subject, entry.getKey(), value, unit, value / peerValue, peer.getKey());
                })
                .toList();
    }
}
