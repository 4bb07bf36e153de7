package dev.smithwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.smithwright.generator.plan.EndpointCasePlan;
import dev.smithwright.generator.plan.EndpointPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RulePlan;
import dev.smithwright.generator.plan.RuleValue;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods that ask one case each. */
final class EndpointTestCode {

    private final ServicePlan plan;
    private final Deprecation deprecation;
    private final DeprecatedInput deprecatedInput;
    private boolean namesDeprecated;

    EndpointTestCode(ServicePlan plan) {
        this.plan = plan;
        this.deprecation = Deprecation.in(plan);
        this.deprecatedInput = DeprecatedInput.in(plan);
    }

    /** Tells whether a method so far names what the model advises against. */
    boolean namesDeprecated() {
        return namesDeprecated;
    }

    // @Test
    // @DisplayName("For region us-east-1 with FIPS disabled and DualStack disabled")
    // void forRegionUsEast1WithFipsDisabledAndDualStackDisabled() {
    MethodSpec method(EndpointCasePlan testCase) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(testCase.methodName())
                .addAnnotation(RuntimeTypes.TEST)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.DISPLAY_NAME)
                        .addMember("value", displayName(testCase))
                        .build());
        EndpointCasePlan.Outdated outdated = testCase.outdatedOrNull();
        if (outdated != null) {
            method.addJavadoc(javadoc(outdated));
        }
        return method.addCode(body(testCase)).build();
    }

    private static CodeBlock displayName(EndpointCasePlan testCase) {
        EndpointCasePlan.Outdated outdated = testCase.outdatedOrNull();
        CodeBlock title = ModelText.literal(testCase.title());
        return outdated == null ? title : CodeBlock.of("$L + $S", title, " (outdated: " + reason(outdated) + ")");
    }

    private static String reason(EndpointCasePlan.Outdated outdated) {
        String partitions = String.join(", ", outdated.partitions());
        return partitions + (outdated.partitions().size() == 1 ? " has" : " have") + " dual stack by now";
    }

    private static CodeBlock javadoc(EndpointCasePlan.Outdated outdated) {
        String expected = outdated.expected() instanceof EndpointCasePlan.Failure failure
                ? "the error \"" + failure.message() + "\""
                : ((RuleValue.Text) address(outdated.expected()).url()).text();
        return Javadoc.of(
                        "Outdated: $L, by the tables of the AWS SDKs. The model expects $L; this is what its rules give today.",
                        ModelText.escape(reason(outdated)),
                        ModelText.escape(expected))
                .build();
    }

    private CodeBlock body(EndpointCasePlan testCase) {
        CodeBlock.Builder code = CodeBlock.builder();
        String assertion = testCase.expected() instanceof EndpointCasePlan.Failure ? "assertFailure" : "assertAddress";
        if (testCase.calls().isEmpty()) {
            return code.addStatement("$L($L, $L)", assertion, expected(testCase), parameters(testCase.given()))
                    .build();
        }
        code.addStatement(
                "$T expected = $L",
                testCase.expected() instanceof EndpointCasePlan.Failure ? RuntimeTypes.STRING : RuntimeTypes.ENDPOINT,
                expected(testCase));
        code.addStatement("$L(expected, $L)", assertion, parameters(testCase.given()));
        for (EndpointCasePlan.Call call : testCase.calls()) {
            code.addStatement("$L(expected, $L)", assertion, bound(call));
        }
        return code.build();
    }

    private static CodeBlock expected(EndpointCasePlan testCase) {
        return testCase.expected() instanceof EndpointCasePlan.Failure failure
                ? ModelText.literal(failure.message())
                : EndpointValueCode.of(address(testCase.expected()), RuleScope.ofMethod(Set.of()));
    }

    private static RulePlan.EndpointValue address(EndpointCasePlan.Expectation expectation) {
        return ((EndpointCasePlan.Address) expectation).endpoint();
    }

    // EndpointParameters.of("us-east-1", true, false, null).with("AWS::S3::Accelerate", false)
    private static CodeBlock parameters(EndpointCasePlan.Given given) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L, $L, $L, $L)",
                        RuntimeTypes.ENDPOINT_PARAMETERS,
                        textOrNull(given.region()),
                        given.fips(),
                        given.dualStack(),
                        textOrNull(given.endpoint()));
        for (EndpointPlan.Fixed other : given.others()) {
            code.add(
                    ".with($L, $L)",
                    ModelText.literal(other.parameter()),
                    EndpointParameterCode.literal(other.type(), other.values()));
        }
        return code.build();
    }

    private static CodeBlock textOrNull(@Nullable String text) {
        return text == null ? CodeBlock.of("null") : ModelText.literal(text);
    }

    // endpoints.bind(S3.GET_OBJECT, GetObjectInput.builder().bucket("a").key("b").build(), EndpointParameters.of(…))
    private CodeBlock bound(EndpointCasePlan.Call call) {
        OperationPlan operation = plan.operations().get(call.operation());
        namesDeprecated |= operation.isDeprecated()
                || deprecation.isNamedBy(operation)
                || operation
                        .input()
                        .filter(input -> deprecatedInput.isIn(input.type(), call.input()))
                        .isPresent();
        return CodeBlock.of(
                "endpoints.bind($T.$L, $L, $L)",
                TypeNames.of(plan.types().operations()),
                operation.constant(),
                operation
                        .input()
                        .map(input -> InputCode.structure(input.type(), call.input()))
                        .orElseGet(() -> CodeBlock.of("$T.UNIT", RuntimeTypes.UNIT)),
                parameters(call.given()));
    }
}
