package dev.smithwright.generator.plan;

/**
 * How many of each kind a plan holds.
 *
 * @param records structures that are no errors
 * @param enums enums
 * @param unions unions
 * @param errors modelled errors
 * @param operations operations
 * @param paginators operations that have pages
 */
public record PlanSummary(int records, int enums, int unions, int errors, int operations, int paginators) {}
