package dev.smithwright.generator;

import dev.smithwright.generator.outline.ApiChanges;
import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.write.WriteResult;
import java.util.List;

/**
 * What was generated.
 *
 * @param service the name of the service, for people
 * @param protocol the name of the protocol's shape, such as {@code awsJson1_1}
 * @param summary how many of each kind
 * @param inferredPaginators the operations whose paginators are not of the model but inferred, by name, sorted
 * @param changes what has changed in the API since the last run
 * @param files what became of the files
 * @param times how long each stage took
 */
public record GenerationResult(
        String service,
        String protocol,
        PlanSummary summary,
        List<String> inferredPaginators,
        ApiChanges changes,
        WriteResult files,
        StageTimes times) {

    /** Copies the list. */
    public GenerationResult {
        inferredPaginators = List.copyOf(inferredPaginators);
    }
}
