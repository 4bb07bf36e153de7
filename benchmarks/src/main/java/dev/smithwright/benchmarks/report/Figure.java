package dev.smithwright.benchmarks.report;

/**
 * What the guide shows beside its tables: a picture, or a page of its own.
 *
 * @param name the name of its file, beside the guide
 * @param text its content
 */
public record Figure(String name, String text) {}
