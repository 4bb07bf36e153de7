package dev.smithwright.benchmarks.report;

/**
 * One line of the table.
 *
 * @param subject what was measured, for example {@code first answer}
 * @param contender who
 * @param value the median, in {@code unit}
 * @param unit unit of the value, for example {@code ms}
 * @param ratio value divided by that of the peer in the same run; 1 for the peer itself
 * @param peer name of whom the ratio refers to
 */
public record Row(String subject, String contender, double value, String unit, double ratio, String peer) {}
