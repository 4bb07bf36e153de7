package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.EndpointPlan;
import dev.smithwright.generator.plan.RuleType;
import dev.smithwright.generator.plan.RuleValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables for the parameters of endpoint rules. */
final class EndpointParameterCode {

    private static final Set<String> ALWAYS_SET = Set.of("AWS::UseFIPS", "AWS::UseDualStack");

    private EndpointParameterCode() {}

    // String region = parameters.region();
    static CodeBlock local(EndpointPlan.Parameter parameter, RuleScope scope) {
        boolean always = parameter.builtIn() != null && ALWAYS_SET.contains(parameter.builtIn());
        @Nullable List<RuleValue> otherwise = parameter.defaultOrNull();
        boolean nullable = !always && !parameter.isRequired() && otherwise == null;
        RuleScope.Variable variable = scope.declare(parameter.variable(), parameter.type(), nullable);
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = $L",
                        RuleCode.localType(variable),
                        variable.javaName(),
                        always || nullable ? given(parameter) : value(parameter, otherwise))
                .build();
    }

    private static CodeBlock value(EndpointPlan.Parameter parameter, @Nullable List<RuleValue> otherwise) {
        return otherwise == null
                ? CodeBlock.of(
                        "$T.required($L, $L)",
                        RuntimeTypes.ENDPOINT_PARAMETERS,
                        ModelText.literal(parameter.name()),
                        given(parameter))
                : CodeBlock.of(
                        "$T.requireNonNullElse($L, $L)",
                        RuntimeTypes.OBJECTS,
                        given(parameter),
                        literal(parameter.type(), otherwise));
    }

    private static CodeBlock given(EndpointPlan.Parameter parameter) {
        String key = parameter.builtIn() == null ? parameter.name() : parameter.builtIn();
        return switch (key) {
            case "AWS::Region" -> CodeBlock.of("parameters.region()");
            case "AWS::UseFIPS" -> CodeBlock.of("parameters.fips()");
            case "AWS::UseDualStack" -> CodeBlock.of("parameters.dualStack()");
            case "SDK::Endpoint" -> CodeBlock.of("parameters.endpoint()");
            default -> CodeBlock.of("parameters.$L($L)", accessor(parameter.type()), ModelText.literal(key));
        };
    }

    private static String accessor(RuleType type) {
        return switch (type) {
            case TRUTH -> "truth";
            case TEXTS -> "texts";
            default -> "text";
        };
    }

    static CodeBlock literal(RuleType type, List<RuleValue> values) {
        CodeBlock all = values.stream()
                .map(new RuleValueCode(RuleScope.ofMethod(Set.of()))::of)
                .collect(CodeBlock.joining(", "));
        return type == RuleType.TEXTS ? CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, all) : all;
    }
}
