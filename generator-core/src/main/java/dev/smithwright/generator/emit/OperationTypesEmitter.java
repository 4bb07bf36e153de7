package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class that knows the types of the operations: one switch for each question. */
final class OperationTypesEmitter implements Emitter {

    private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        boolean suppressed = plan.operations().stream()
                .anyMatch(operation -> deprecation.isNamedBy(operation)
                        || (operation.isDeprecated() && operation.paginator().isPresent()));
        return Stream.of(SourceFile.of(plan, plan.types().operationTypes(), type(plan), suppressed));
    }

    private static TypeSpec.Builder type(ServicePlan plan) {
        ClassName errors = TypeNames.of(plan.types().errors());
        return TypeSpec.classBuilder(plan.types().operationTypes().simpleName())
                .addJavadoc("The types of the operations, by their index. A type is loaded when it is asked for.\n")
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.OPERATION_TYPES)
                .addMethod(schemas(plan, "inputSchema", OperationText::input))
                .addMethod(schemas(plan, "outputSchema", OperationText::output))
                .addMethod(readers(plan, "readInput", OperationText::input))
                .addMethod(readers(plan, "readOutput", OperationText::output))
                .addMethod(errorType(plan))
                .addMethod(MethodCode.override("errors", RuntimeTypes.SERVICE_ERRORS)
                        .addStatement("return new $T()", errors)
                        .build())
                .addMethod(paginator(plan))
                .addMethod(unknown());
    }

    // public StructureSchema inputSchema(int operation) {
    //     return switch (operation) {
    //         case 0 -> CreateIdentityPoolInput.SCHEMA;
    //         default -> throw unknown(operation);
    //     };
    // }
    private static MethodSpec schemas(ServicePlan plan, String name, Function<OperationPlan, ClassName> type) {
        return MethodCode.override(name, RuntimeTypes.STRUCTURE_SCHEMA)
                .addParameter(TypeName.INT, "operation")
                .addCode(choose(plan, operation -> CodeBlock.of("$T.$L", type.apply(operation), SchemaRef.SCHEMA)))
                .build();
    }

    private static MethodSpec readers(ServicePlan plan, String name, Function<OperationPlan, ClassName> type) {
        return MethodCode.override(name, RuntimeTypes.OBJECT)
                .addParameter(TypeName.INT, "operation")
                .addParameter(RuntimeTypes.SHAPE_READER, "reader")
                .addCode(choose(plan, operation -> CodeBlock.of("$T.readFrom(reader)", type.apply(operation))))
                .build();
    }

    private static MethodSpec errorType(ServicePlan plan) {
        return MethodCode.override("errorType", ParameterizedTypeName.get(ClassName.get(Class.class), ANY))
                .addParameter(TypeName.INT, "operation")
                .addCode(choose(
                        plan,
                        operation -> CodeBlock.of(
                                "$T.class", TypeNames.of(operation.errors().type()))))
                .build();
    }

    private static CodeBlock choose(ServicePlan plan, Function<OperationPlan, CodeBlock> answer) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (operation) {\n").indent();
        for (OperationPlan operation : plan.operations()) {
            code.add("case $L -> $L;\n", operation.index(), answer.apply(operation));
        }
        return code.add("default -> throw unknown(operation);\n")
                .unindent()
                .add("};\n")
                .build();
    }

    private static MethodSpec paginator(ServicePlan plan) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (OperationPlan operation : plan.operations()) {
            operation.paginator().ifPresent(paginator -> code.add(newPaginator(operation, paginator)));
        }
        MethodSpec.Builder method = MethodCode.override(
                        "paginator", ParameterizedTypeName.get(RuntimeTypes.PAGINATOR, ANY, ANY, ANY))
                .addParameter(TypeName.INT, "operation")
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .addParameter(RuntimeTypes.OBJECT, "input");
        String message = "no pages of operation ";
        if (code.isEmpty()) {
            return method.addStatement("throw new $T($S + operation)", RuntimeTypes.ILLEGAL_ARGUMENT, message)
                    .build();
        }
        return method.addCode("return switch (operation) {\n$>")
                .addCode(code.build())
                .addCode("default -> throw new $T($S + operation);\n$<};\n", RuntimeTypes.ILLEGAL_ARGUMENT, message)
                .build();
    }

    // case 14 -> new ListIdentityPoolsPaginator(caller, (ListIdentityPoolsInput) input);
    private static CodeBlock newPaginator(OperationPlan operation, PaginatorPlan paginator) {
        return CodeBlock.of(
                "case $L -> new $T(caller, ($T) input);\n",
                operation.index(),
                TypeNames.of(paginator.type()),
                OperationText.input(operation));
    }

    private static MethodSpec unknown() {
        return MethodSpec.methodBuilder("unknown")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "operation")
                .returns(RuntimeTypes.ILLEGAL_ARGUMENT)
                .addStatement("return new $T($S + operation)", RuntimeTypes.ILLEGAL_ARGUMENT, "no operation ")
                .build();
    }
}
