package dev.smithwright.generator.plan;

/**
 * How many of each kind a plan holds.
 *
 * @param records structures that are no errors
 * @param enums enums and intEnums
 * @param unions unions
 * @param errors errors that the model knows
 * @param operations operations
 * @param paginators operations whose results come in pages
 * @param waiters what can be waited for
 */
public record PlanSummary(
        int records, int enums, int unions, int errors, int operations, int paginators, int waiters) {}
