package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.RulePlan;
import dev.smithwright.generator.plan.RuleType;
import dev.smithwright.generator.plan.RuleValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of an endpoint rule: variables for what they find, and blocks for where they hold. */
final class RuleConditions {

    private final CodeBlock.Builder code;
    private final RuleScope scope;
    private final RuleValueCode values;
    private final List<CodeBlock> pending = new ArrayList<>();
    private int blocks;

    RuleConditions(CodeBlock.Builder code, RuleScope scope) {
        this.code = code;
        this.scope = scope;
        this.values = new RuleValueCode(scope);
    }

    /** Returns how many blocks are open. */
    int blocks() {
        return blocks;
    }

    void add(RulePlan.Condition condition) {
        @Nullable String variable = condition.variable();
        if (variable == null) {
            test(condition.value());
        } else {
            find(variable, condition.value());
        }
    }

    // Partition partitionResult = Partition.of(region);
    private void find(String name, RuleValue value) {
        close();
        CodeBlock found = values.of(value);
        boolean nullable = values.isNullable(value);
        RuleScope.Variable variable = scope.declare(name, value.type(), nullable);
        code.addStatement("$T $L = $L", RuleCode.localType(variable), variable.javaName(), found);
        test(new RuleValue.Reference(name, value.type()));
    }

    private void test(RuleValue value) {
        boolean isSet = value instanceof RuleValue.Call call && call.function() == RuleValue.Function.IS_SET;
        RuleValue subject = isSet ? value.parts().get(0) : value;
        boolean nullable = values.isNullable(subject);
        if (value.type() == RuleType.TRUTH && !isSet) {
            pending.add(values.truth(value));
        } else if (nullable) {
            pending.add(CodeBlock.of("$L != null", values.of(subject)));
        }
        if (nullable && subject instanceof RuleValue.Reference reference) {
            scope.proveSet(reference.name());
        }
    }

    /** Opens a block where all conditions so far hold. */
    void close() {
        if (!pending.isEmpty()) {
            code.beginControlFlow("if ($L)", pending.stream().collect(CodeBlock.joining(" && ")));
            pending.clear();
            blocks++;
        }
    }
}
