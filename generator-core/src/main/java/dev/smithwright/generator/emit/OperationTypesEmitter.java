package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.OperationPart;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.List;
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
        JavaType whole = plan.types().operationTypes();
        List<OperationPart> parts = plan.operationParts();
        if (parts.size() == 1) {
            return Stream.of(SourceFile.of(plan, whole, type(plan, whole, plan.operations()), suppressed));
        }
        return Stream.concat(
                Stream.of(SourceFile.of(plan, whole, switchboard(plan))),
                parts.stream().map(part -> {
                    JavaType name = whole.part(part.number());
                    return SourceFile.of(plan, name, type(plan, name, part.operations()), suppressed);
                }));
    }

    private static TypeSpec.Builder type(ServicePlan plan, JavaType name, List<OperationPlan> operations) {
        return classBuilder(name)
                .addMethods(answers(operations))
                .addMethod(errors(plan))
                .addMethod(unknown());
    }

    private static TypeSpec.Builder classBuilder(JavaType name) {
        return TypeSpec.classBuilder(name.simpleName())
                .addJavadoc("The types of the operations, by their index. A type is loaded when it is asked for.\n")
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.OPERATION_TYPES);
    }

    private static MethodSpec errors(ServicePlan plan) {
        return MethodCode.override("errors", RuntimeTypes.SERVICE_ERRORS)
                .addStatement("return new $T()", TypeNames.of(plan.types().errors()))
                .build();
    }

    /** Returns the methods that answer a question about one operation. */
    private static List<MethodSpec> answers(List<OperationPlan> operations) {
        return List.of(
                schemas(operations, "inputSchema", OperationText::input),
                schemas(operations, "outputSchema", OperationText::output),
                readers(operations, "readInput", OperationText::input),
                readers(operations, "readOutput", OperationText::output),
                errorType(operations),
                paginator(operations));
    }

    /** Returns a class that hands each question to the part that the operation is in. */
    private static TypeSpec.Builder switchboard(ServicePlan plan) {
        TypeSpec.Builder type = classBuilder(plan.types().operationTypes());
        answers(plan.operations()).forEach(answer -> type.addMethod(handedOn(answer)));
        return type.addMethod(errors(plan)).addMethod(part(plan)).addMethod(unknown());
    }

    // public Object readInput(int operation, ShapeReader reader) {
    //     return part(operation).readInput(operation, reader);
    // }
    private static MethodSpec handedOn(MethodSpec answer) {
        CodeBlock arguments = answer.parameters().stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .collect(CodeBlock.joining(", "));
        return MethodCode.override(answer.name(), answer.returnType())
                .addParameters(answer.parameters())
                .addStatement("return part(operation).$L($L)", answer.name(), arguments)
                .build();
    }

    // return switch (operation / 1000) {
    //     case 0 -> new VeryLargeTypesPart1();
    //     default -> throw unknown(operation);
    // };
    private static MethodSpec part(ServicePlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("part")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "operation")
                .returns(RuntimeTypes.OPERATION_TYPES)
                .addCode("return switch (operation / $L) {\n$>", ServicePlan.OPERATIONS_PER_PART);
        for (OperationPart part : plan.operationParts()) {
            ClassName name = TypeNames.of(plan.types().operationTypes().part(part.number()));
            method.addCode("case $L -> new $T();\n", part.number() - 1, name);
        }
        return method.addCode("default -> throw unknown(operation);\n$<};\n").build();
    }

    // public StructureSchema inputSchema(int operation) {
    //     return switch (operation) {
    //         case 0 -> CreateIdentityPoolInput.SCHEMA;
    //         default -> throw unknown(operation);
    //     };
    // }
    private static MethodSpec schemas(
            List<OperationPlan> operations, String name, Function<OperationPlan, ClassName> type) {
        return MethodCode.override(name, RuntimeTypes.STRUCTURE_SCHEMA)
                .addParameter(TypeName.INT, "operation")
                .addCode(
                        choose(operations, operation -> CodeBlock.of("$T.$L", type.apply(operation), SchemaRef.SCHEMA)))
                .build();
    }

    private static MethodSpec readers(
            List<OperationPlan> operations, String name, Function<OperationPlan, ClassName> type) {
        return MethodCode.override(name, RuntimeTypes.OBJECT)
                .addParameter(TypeName.INT, "operation")
                .addParameter(RuntimeTypes.SHAPE_READER, "reader")
                .addCode(choose(operations, operation -> CodeBlock.of("$T.readFrom(reader)", type.apply(operation))))
                .build();
    }

    private static MethodSpec errorType(List<OperationPlan> operations) {
        return MethodCode.override("errorType", ParameterizedTypeName.get(ClassName.get(Class.class), ANY))
                .addParameter(TypeName.INT, "operation")
                .addCode(choose(
                        operations,
                        operation -> CodeBlock.of(
                                "$T.class", TypeNames.of(operation.errors().type()))))
                .build();
    }

    private static CodeBlock choose(List<OperationPlan> operations, Function<OperationPlan, CodeBlock> answer) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (operation) {\n").indent();
        for (OperationPlan operation : operations) {
            code.add("case $L -> $L;\n", operation.index(), answer.apply(operation));
        }
        return code.add("default -> throw unknown(operation);\n")
                .unindent()
                .add("};\n")
                .build();
    }

    private static MethodSpec paginator(List<OperationPlan> operations) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (OperationPlan operation : operations) {
            operation.paginator().ifPresent(paginator -> code.add(newPaginator(operation, paginator)));
        }
        MethodSpec.Builder method = MethodCode.override("paginator", RuntimeTypes.OBJECT)
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
