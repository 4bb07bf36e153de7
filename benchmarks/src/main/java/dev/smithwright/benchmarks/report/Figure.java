package dev.smithwright.benchmarks.report;

/**
 * A picture for the guide.
 *
 * @param name the name of its file, beside the guide
 * @param text its content
 */
public record Figure(String name, String text) {}
