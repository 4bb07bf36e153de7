package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.OperationPart;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
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
                .addMethods(routes(plan));
    }

    /** Returns one method that finds the handler's, or, where there are too many for one, one for each part and one that finds the part. */
    private static List<MethodSpec> routes(ServicePlan plan) {
        List<OperationPart> parts = plan.operationParts();
        if (parts.size() == 1) {
            return List.of(route(MethodCode.override("route", RuntimeTypes.OBJECT), plan.operations()));
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder choice = CodeBlock.builder();
        for (OperationPart part : parts) {
            String name = "routePart" + part.number();
            choice.add("case $L -> $L(operation, input, context);\n", part.number() - 1, name);
            methods.add(route(privateMethod(name), part.operations()));
        }
        CodeBlock index = CodeBlock.of("operation.index() / $L", ServicePlan.OPERATIONS_PER_PART);
        methods.add(0, choose(MethodCode.override("route", RuntimeTypes.OBJECT), index, choice.build()));
        return methods;
    }

    private static MethodSpec.Builder privateMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(RuntimeTypes.OBJECT);
    }

    private static MethodSpec route(MethodSpec.Builder method, List<OperationPlan> operations) {
        CodeBlock.Builder cases = CodeBlock.builder();
        operations.forEach(operation -> cases.add(route(operation)));
        return choose(method, CodeBlock.of("operation.index()"), cases.build());
    }

    // return switch (operation.index()) {
    //     case 7 -> handler.getId((GetIdInput) input, context);
    //     default -> throw new IllegalArgumentException("no operation " + operation);
    // };
    private static MethodSpec choose(MethodSpec.Builder method, CodeBlock index, CodeBlock cases) {
        return method.addParameter(OperationsEmitter.ANY_OPERATION, "operation")
                .addParameter(RuntimeTypes.OBJECT, "input")
                .addParameter(RuntimeTypes.REQUEST_CONTEXT, "context")
                .addCode("return switch ($L) {\n$>", index)
                .addCode(cases)
                .addCode("default -> throw new $T($S + operation);\n", RuntimeTypes.ILLEGAL_ARGUMENT, "no operation ")
                .addCode("$<};\n")
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
