package dev.smithwright.generator.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.rulesengine.aws.language.functions.AwsPartition;
import software.amazon.smithy.rulesengine.language.evaluation.RuleEvaluator;
import software.amazon.smithy.rulesengine.language.evaluation.value.RecordValue;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.Identifier;
import software.amazon.smithy.rulesengine.language.syntax.expressions.Expression;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.FunctionDefinition;

/**
 * Smithy's interpreter of endpoint rules, with partitions as they were when many models were written: those that are isolated
 * from the public network had no dual stack. The partitions of the AWS SDK for Java 2.54.15 and of botocore 1.43.67 say
 * today that they have, and among botocore's own cases none expects otherwise any more.
 */
final class FormerPartitions extends RuleEvaluator {

    private static final String ISOLATED = "aws-iso";

    private final Set<String> seen = new TreeSet<>();

    /** Returns the names of the partitions that were asked for and are others today. */
    List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public Value visitLibraryFunction(FunctionDefinition definition, List<Expression> arguments) {
        Value value = super.visitLibraryFunction(definition, arguments);
        return definition instanceof AwsPartition.Definition && value instanceof RecordValue partition
                ? former(partition)
                : value;
    }

    private Value former(RecordValue partition) {
        String name = partition.get("name").expectStringValue().getValue();
        if (!name.startsWith(ISOLATED)) {
            return partition;
        }
        seen.add(name);
        Map<Identifier, Value> attributes = new LinkedHashMap<>(partition.getValue());
        attributes.put(AwsPartition.SUPPORTS_DUAL_STACK, Value.booleanValue(false));
        return Value.recordValue(attributes);
    }
}
