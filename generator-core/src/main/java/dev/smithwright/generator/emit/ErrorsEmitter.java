package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class that knows the errors by code. It is loaded when the first error arrives. */
final class ErrorsEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        boolean deprecation = plan.errors().stream().anyMatch(ExceptionPlan::isDeprecated);
        return Stream.of(SourceFile.of(plan, plan.types().errors(), type(plan), deprecation));
    }

    private static TypeSpec.Builder type(ServicePlan plan) {
        return TypeSpec.classBuilder(plan.types().errors().simpleName())
                .addJavadoc("The errors of the service, by code.\n")
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.SERVICE_ERRORS)
                .addMethod(MethodCode.override("schema", TypeNames.nullable(RuntimeTypes.STRUCTURE_SCHEMA))
                        .addParameter(RuntimeTypes.STRING, "code")
                        .addCode(choose(
                                plan,
                                "code",
                                error -> CodeBlock.of("$T.$L", TypeNames.of(error.type()), SchemaRef.SCHEMA),
                                "null"))
                        .build())
                .addMethod(MethodCode.override("read", RuntimeTypes.SERVICE_EXCEPTION)
                        .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                        .addParameter(RuntimeTypes.SHAPE_READER, "body")
                        .addCode(choose(
                                plan,
                                "details.code()",
                                error -> CodeBlock.of("$T.readFrom(details, body)", TypeNames.of(error.type())),
                                "unmodeled(details)"))
                        .build())
                .addMethod(MethodCode.override("unmodeled", RuntimeTypes.SERVICE_EXCEPTION)
                        .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                        .addStatement(
                                "return new $T(details)",
                                TypeNames.of(plan.types().unmodeled()))
                        .build());
    }

    // return switch (code) {
    //     case "ResourceNotFoundException" -> ResourceNotFoundException.SCHEMA;
    //     default -> null;
    // };
    private static CodeBlock choose(
            ServicePlan plan, String code, Function<ExceptionPlan, CodeBlock> answer, String otherwise) {
        // Shapes of two namespaces may share a code; the wire cannot tell them apart either.
        Map<String, ExceptionPlan> byCode = new LinkedHashMap<>();
        plan.errors().forEach(error -> byCode.putIfAbsent(error.code(), error));
        CodeBlock.Builder block =
                CodeBlock.builder().add("return switch ($L) {\n", code).indent();
        byCode.forEach((wire, error) -> block.add("case $S -> $L;\n", wire, answer.apply(error)));
        return block.add("default -> $L;\n", otherwise).unindent().add("};\n").build();
    }
}
