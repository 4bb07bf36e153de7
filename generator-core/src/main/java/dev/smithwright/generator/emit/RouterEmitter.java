package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what finds the handler's method for a call. */
final class RouterEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        boolean suppressed = plan.operations().stream()
                .anyMatch(operation -> operation.isDeprecated() || deprecation.isNamedBy(operation));
        return Stream.of(SourceFile.of(plan, plan.types().router(), type(plan), suppressed));
    }

    private static TypeSpec.Builder type(ServicePlan plan) {
        ClassName handler = TypeNames.of(plan.types().handler());
        ClassName operations = TypeNames.of(plan.types().operations());
        return TypeSpec.classBuilder(plan.types().router().simpleName())
                .addJavadoc("Hands each call to the method of a {@link $T} that answers it.\n", handler)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.OPERATION_ROUTER)
                .addField(handler, "handler", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Routes to {@code handler}.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(handler, "handler")
                        .addStatement("this.handler = handler")
                        .build())
                .addMethod(MethodCode.override("service", RuntimeTypes.SERVICE_DESCRIPTION)
                        .addStatement("return $T.SERVICE", operations)
                        .build())
                .addMethod(MethodCode.override(
                                "operations",
                                ParameterizedTypeName.get(RuntimeTypes.LIST, OperationsEmitter.ANY_OPERATION))
                        .addStatement("return $T.operations()", operations)
                        .build())
                .addMethod(operation(plan, operations))
                .addMethod(route(plan));
    }

    // return switch (name) {
    //     case "GetId" -> CognitoIdentity.GET_ID;
    //     default -> null;
    // };
    private static MethodSpec operation(ServicePlan plan, ClassName operations) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (name) {\n").indent();
        plan.operations()
                .forEach(operation ->
                        code.add("case $S -> $T.$L;\n", operation.name(), operations, operation.constant()));
        return MethodCode.override("operation", TypeNames.nullable(OperationsEmitter.ANY_OPERATION))
                .addParameter(RuntimeTypes.STRING, "name")
                .addCode(code.add("default -> null;\n").unindent().add("};\n").build())
                .build();
    }

    // return switch (operation.index()) {
    //     case 7 -> handler.getId((GetIdInput) input, context);
    //     default -> throw new IllegalArgumentException("no operation " + operation);
    // };
    private static MethodSpec route(ServicePlan plan) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (operation.index()) {\n").indent();
        plan.operations().forEach(operation -> code.add(route(operation)));
        code.add("default -> throw new $T($S + operation);\n", RuntimeTypes.ILLEGAL_ARGUMENT, "no operation ");
        return MethodCode.override("route", RuntimeTypes.OBJECT)
                .addParameter(OperationsEmitter.ANY_OPERATION, "operation")
                .addParameter(RuntimeTypes.OBJECT, "input")
                .addParameter(RuntimeTypes.REQUEST_CONTEXT, "context")
                .addCode(code.unindent().add("};\n").build())
                .build();
    }

    private static CodeBlock route(OperationPlan operation) {
        CodeBlock input = operation
                .input()
                .map(record -> CodeBlock.of("($T) input, ", TypeNames.of(record.type())))
                .orElse(CodeBlock.of(""));
        CodeBlock call = CodeBlock.of("handler.$L($Lcontext)", operation.methodName(), input);
        if (operation.output().isPresent()) {
            return CodeBlock.of("case $L -> $L;\n", operation.index(), call);
        }
        return CodeBlock.of("case $L -> {\n$>$L;\nyield $T.UNIT;\n$<}\n", operation.index(), call, RuntimeTypes.UNIT);
    }
}
