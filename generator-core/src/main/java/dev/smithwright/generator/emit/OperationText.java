package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;

/** The types of an operation, and what is said of it. */
final class OperationText {

    private OperationText() {}

    /** Returns the type of the input; {@code Unit} where the operation has none. */
    static ClassName input(OperationPlan operation) {
        return operation.input().map(input -> TypeNames.of(input.type())).orElse(RuntimeTypes.UNIT);
    }

    /** Returns the type of the output; {@code Unit} where the operation has none. */
    static ClassName output(OperationPlan operation) {
        return operation.output().map(output -> TypeNames.of(output.type())).orElse(RuntimeTypes.UNIT);
    }

    /** Returns a comment with the first sentence of what the model says. */
    static CodeBlock brief(OperationPlan operation) {
        String text = operation.documentation().text();
        String sentence = text == null ? "" : ModelText.sentence(text);
        Javadoc javadoc = sentence.isEmpty()
                ? Javadoc.of("The operation {@code $L}.", operation.name())
                : Javadoc.of("$L", sentence);
        return javadoc.deprecatedAs(operation.documentation()).build();
    }

    /** Tells whether an operation that is not deprecated has an input or output that is. */
    static boolean namesDeprecated(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        return plan.operations().stream()
                .anyMatch(operation -> !operation.isDeprecated() && deprecation.isNamedBy(operation));
    }

    /** Tells the same of code that names the items of pages too. */
    static boolean namesDeprecatedItems(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        return namesDeprecated(plan)
                || plan.operations().stream()
                        .filter(operation -> !operation.isDeprecated())
                        .flatMap(operation -> operation.paginator().stream())
                        .anyMatch(paginator -> deprecation.isNamedBy(paginator.items()));
    }

    /** Starts a comment with all that the model says. */
    static Javadoc full(OperationPlan operation) {
        return Javadoc.of(operation.documentation(), "Calls {@code $L}.", operation.name());
    }
}
