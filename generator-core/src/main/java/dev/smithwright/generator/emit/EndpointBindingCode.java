package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.EndpointPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that add to the parameters of endpoint rules what an operation and its input say. */
final class EndpointBindingCode {

    private final ServicePlan plan;
    private final EndpointPlan endpoints;
    private final List<MemberPlan> members = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    EndpointBindingCode(ServicePlan plan, EndpointPlan endpoints) {
        this.plan = plan;
        this.endpoints = endpoints;
        if (!endpoints.bindings().isEmpty()) {
            methods.add(isPerCall());
            methods.add(bind());
            for (EndpointPlan.Binding binding : endpoints.bindings()) {
                for (EndpointPlan.Argument argument : binding.arguments()) {
                    if (argument instanceof EndpointPlan.InputPath path) {
                        methods.add(path(path));
                    }
                }
            }
        }
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** Tells whether the code names what the model advises against. */
    boolean namesDeprecated() {
        Deprecation deprecation = Deprecation.in(plan);
        return endpoints.bindings().stream()
                        .map(this::operation)
                        .anyMatch(operation -> operation.isDeprecated() || deprecation.isNamedBy(operation))
                || deprecation.isNamedBy(members)
                || members.stream().anyMatch(member -> member.documentation().isDeprecated());
    }

    private OperationPlan operation(EndpointPlan.Binding binding) {
        return plan.operations().get(binding.operation());
    }

    private static MethodSpec isPerCall() {
        return MethodCode.override("isPerCall", TypeName.BOOLEAN)
                .addStatement("return true")
                .build();
    }

    // public EndpointParameters bind(Operation<?, ?, ?> operation, Object input, EndpointParameters parameters) {
    //     return switch (operation.index()) {
    //         case 12 -> parameters.with("ResourceArn", ((GetItemInput) input).tableName());
    private MethodSpec bind() {
        MethodSpec.Builder method = MethodCode.override("bind", RuntimeTypes.ENDPOINT_PARAMETERS)
                .addParameter(OperationsEmitter.ANY_OPERATION, "operation")
                .addParameter(RuntimeTypes.OBJECT, "input")
                .addParameter(RuntimeTypes.ENDPOINT_PARAMETERS, "parameters")
                .beginControlFlow("return switch (operation.index())");
        for (EndpointPlan.Binding binding : endpoints.bindings()) {
            CodeBlock.Builder bound = CodeBlock.builder().add("parameters");
            binding.arguments()
                    .forEach(argument -> bound.add(
                            ".with($L, $L)",
                            ModelText.literal(argument.parameter()),
                            value(argument, operation(binding))));
            method.addStatement("case $L -> $L", binding.operation(), bound.build());
        }
        return method.addStatement("default -> parameters").addCode("$<};\n").build();
    }

    private CodeBlock value(EndpointPlan.Argument argument, OperationPlan operation) {
        if (argument instanceof EndpointPlan.Fixed fixed) {
            return EndpointParameterCode.literal(fixed.type(), fixed.values());
        }
        if (argument instanceof EndpointPlan.InputMember member) {
            members.add(member.member());
            return CodeBlock.of(
                    "(($T) input).$L()",
                    OperationText.input(operation),
                    member.member().javaName());
        }
        return CodeBlock.of(
                "$L(($T) input)", ((EndpointPlan.InputPath) argument).path().name(), OperationText.input(operation));
    }

    // // TableCreationParameters.TableName
    // private static @Nullable String tableCreationParametersTableName(ImportTableInput input) {
    private MethodSpec path(EndpointPlan.InputPath argument) {
        PathScope scope = new PathScope("input");
        PathValue value = new PathCode(scope)
                .whole(
                        argument.path().path(),
                        PathValue.name("input", argument.path().subject(), false),
                        argument.path().result());
        members.addAll(scope.members());
        return MethodSpec.methodBuilder(argument.path().name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.nullable(PathTypeNames.of(value.type()).box()))
                .addComment("$L", ModelText.line(argument.path().expression()))
                .addParameter(TypeNames.of(argument.input().type()), "input")
                .addCode(scope.build())
                .addStatement("return $L", value.code())
                .build();
    }
}
