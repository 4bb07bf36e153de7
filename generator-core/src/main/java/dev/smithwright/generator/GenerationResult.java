package dev.smithwright.generator;

import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.write.WriteResult;

/**
 * What was generated.
 *
 * @param service the name of the service, for people
 * @param summary how many of each kind
 * @param files what became of the files
 */
public record GenerationResult(String service, PlanSummary summary, WriteResult files) {}
