package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.AcceptorPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods of a waiter: what an output means, what an error means, and where to look in an output. */
final class AcceptorCode {

    private final OperationPlan operation;
    private final WaiterPlan waiter;
    private final List<MemberPlan> members = new ArrayList<>();
    private final List<MethodSpec> paths;

    AcceptorCode(OperationPlan operation, WaiterPlan waiter) {
        this.operation = operation;
        this.waiter = waiter;
        this.paths = waiter.paths().stream().map(this::path).toList();
    }

    // public AcceptorState onOutput(DescribeTableInput input, DescribeTableOutput output) {
    //     // Table.TableStatus is ACTIVE
    //     if ("ACTIVE".equals(tableTableStatus(output))) {
    //         return AcceptorState.SUCCESS;
    //     }
    //     return AcceptorState.RETRY;
    // }
    MethodSpec onOutput(TypeName input, TypeName output) {
        MethodSpec.Builder method = MethodCode.override("onOutput", RuntimeTypes.ACCEPTOR_STATE)
                .addParameter(input, "input")
                .addParameter(output, "output");
        for (AcceptorPlan acceptor : waiter.acceptors()) {
            if (acceptor.matcher() == AcceptorPlan.Kind.ANY_OUTPUT) {
                return method.addStatement("return $L", state(acceptor)).build();
            }
            if (acceptor.matcher() instanceof AcceptorPlan.PathValue path) {
                method.beginControlFlow("if ($L)", condition(path))
                        .addStatement("return $L", state(acceptor))
                        .endControlFlow();
            }
        }
        return method.addStatement("return $T.RETRY", RuntimeTypes.ACCEPTOR_STATE)
                .build();
    }

    private static CodeBlock state(AcceptorPlan acceptor) {
        return CodeBlock.of("$T.$L", RuntimeTypes.ACCEPTOR_STATE, acceptor.state());
    }

    private static CodeBlock condition(AcceptorPlan.PathValue matcher) {
        CodeBlock value = CodeBlock.of(
                "$L($L)", matcher.path().name(), matcher.path().isOfExchange() ? "input, output" : "output");
        CodeBlock expected = ModelText.literal(matcher.expected());
        return switch (matcher.comparator()) {
            case STRING_EQUALS -> CodeBlock.of("$L.equals($L)", expected, value);
            case BOOLEAN_EQUALS ->
                CodeBlock.of(
                        "$T.$L.equals($L)",
                        RuntimeTypes.BOOLEAN,
                        matcher.expected().equals("true") ? "TRUE" : "FALSE",
                        value);
            case ALL_STRING_EQUALS -> CodeBlock.of("$T.allEqual($L, $L)", RuntimeTypes.PATH_VALUES, value, expected);
            case ANY_STRING_EQUALS -> CodeBlock.of("$T.anyEqual($L, $L)", RuntimeTypes.PATH_VALUES, value, expected);
        };
    }

    // public @Nullable AcceptorState onError(ServiceException error) {
    //     return switch (error.code()) {
    //         case "ResourceNotFoundException" -> AcceptorState.RETRY;
    //         default -> null;
    //     };
    // }
    MethodSpec onError() {
        MethodSpec.Builder method = MethodCode.override("onError", TypeNames.nullable(RuntimeTypes.ACCEPTOR_STATE))
                .addParameter(RuntimeTypes.SERVICE_EXCEPTION, "error");
        CodeBlock.Builder cases = CodeBlock.builder();
        CodeBlock otherwise = CodeBlock.of("null");
        Set<String> seen = new LinkedHashSet<>();
        for (AcceptorPlan acceptor : waiter.acceptors()) {
            if (acceptor.matcher() == AcceptorPlan.Kind.ANY_ERROR) {
                otherwise = state(acceptor);
                break;
            }
            if (acceptor.matcher() instanceof AcceptorPlan.ErrorCodes errors) {
                errors.codes().stream()
                        .filter(seen::add)
                        .map(ModelText::literal)
                        .reduce((one, other) -> CodeBlock.of("$L, $L", one, other))
                        .ifPresent(codes -> cases.addStatement("case $L -> $L", codes, state(acceptor)));
            }
        }
        if (seen.isEmpty()) {
            return method.addStatement("return $L", otherwise).build();
        }
        return method.beginControlFlow("return switch (error.code())")
                .addCode(cases.build())
                .addStatement("default -> $L", otherwise)
                .addCode("$<};\n")
                .build();
    }

    List<MethodSpec> paths() {
        return paths;
    }

    // // Table.TableStatus
    // private static @Nullable String tableTableStatus(DescribeTableOutput output) {
    private MethodSpec path(WaiterPlan.PathMethod plan) {
        PathScope scope = new PathScope("input", "output");
        PathValue value =
                new PathCode(scope).whole(plan.path(), PathValue.name("output", plan.subject(), false), plan.result());
        members.addAll(scope.members());
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.nullable(PathTypeNames.of(value.type())))
                .addComment("$L", ModelText.line(plan.expression()));
        if (plan.isOfExchange()) {
            method.addParameter(OperationText.input(operation), "input");
        }
        return method.addParameter(OperationText.output(operation), "output")
                .addCode(scope.build())
                .addStatement("return $L", value.code())
                .build();
    }

    /** Tells whether the code names what the model advises against. */
    boolean namesDeprecated(Deprecation deprecation) {
        return deprecation.isNamedBy(operation)
                || deprecation.isNamedBy(members)
                || members.stream().anyMatch(member -> member.documentation().isDeprecated());
    }
}
