package dev.smithwright.runtime.redaction;

/**
 * How much is printed; what goes beyond is cut with {@code …}.
 *
 * @param maxValueLength characters of one value
 * @param maxLength characters after which no further value is begun
 */
public record PrintLimits(int maxValueLength, int maxLength) {}
