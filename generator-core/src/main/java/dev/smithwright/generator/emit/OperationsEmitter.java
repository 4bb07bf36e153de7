package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServiceFacts;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TraitPlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the class with the operations as values. */
final class OperationsEmitter implements Emitter {

    private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    /** {@code Operation<?, ?, ?>}. */
    static final TypeName ANY_OPERATION = ParameterizedTypeName.get(RuntimeTypes.OPERATION, ANY, ANY, ANY);

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return Stream.of(
                SourceFile.of(plan, plan.types().operations(), type(plan), OperationText.namesDeprecatedItems(plan)));
    }

    private static TypeSpec.Builder type(ServicePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().operations().simpleName())
                .addJavadoc(Javadoc.of(
                                "The operations of $L as values.",
                                ModelText.escape(plan.service().title()))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(service(plan.service()))
                .addField(types(plan));
        plan.operations().forEach(operation -> type.addField(operation(operation)));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(operations(plan));
    }

    // public static final ServiceDescription SERVICE = new ServiceDescription(…, List.of("awsJson1_1"));
    private static FieldSpec service(ServiceFacts service) {
        return FieldSpec.builder(RuntimeTypes.SERVICE_DESCRIPTION, "SERVICE")
                .addJavadoc("The service as a whole.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($L, $L, $L, $L, $L, $L, $T.of($L)$L)",
                        RuntimeTypes.SERVICE_DESCRIPTION,
                        ModelText.literal(service.shapeId()),
                        ModelText.literal(service.title()),
                        ModelText.literal(service.version()),
                        nullable(service.sdkId()),
                        nullable(service.endpointPrefix()),
                        nullable(service.signingName()),
                        RuntimeTypes.LIST,
                        service.protocols().stream().map(ModelText::literal).collect(CodeBlock.joining(", ")),
                        service.queryCompatible() ? ", true" : "")
                .build();
    }

    private static CodeBlock nullable(@Nullable String text) {
        return text == null ? CodeBlock.of("null") : ModelText.literal(text);
    }

    private static FieldSpec types(ServicePlan plan) {
        return FieldSpec.builder(RuntimeTypes.OPERATION_TYPES, "TYPES")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", TypeNames.of(plan.types().operationTypes()))
                .build();
    }

    // public static final Operation<GetIdInput, GetIdResponse, GetIdError> GET_ID =
    //         new Operation<>(SERVICE, TYPES, 7, "GetId", OperationAuth.OPTIONAL);
    private static FieldSpec operation(OperationPlan operation) {
        ClassName raw = operation.paginator().isPresent() ? RuntimeTypes.PAGINATED_OPERATION : RuntimeTypes.OPERATION;
        return FieldSpec.builder(typeOf(operation), operation.constant())
                .addJavadoc(OperationText.brief(operation))
                .addAnnotations(Deprecation.of(operation.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T<>(SERVICE, TYPES, $L, $S, $T.$L$L)",
                        raw,
                        operation.index(),
                        operation.name(),
                        RuntimeTypes.OPERATION_AUTH,
                        operation.auth().name(),
                        traits(operation.traits()))
                .build();
    }

    // , List.of(new HostPrefixTrait("data."))
    private static CodeBlock traits(List<TraitPlan> traits) {
        return traits.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ", $T.of($L)",
                        RuntimeTypes.LIST,
                        traits.stream().map(SchemaCode::trait).collect(CodeBlock.joining(", ")));
    }

    private static TypeName typeOf(OperationPlan operation) {
        TypeName input = OperationText.input(operation);
        TypeName output = OperationText.output(operation);
        TypeName errors = TypeNames.of(operation.errors().type());
        return operation
                .paginator()
                .map(paginator -> ParameterizedTypeName.get(
                        RuntimeTypes.PAGINATED_OPERATION,
                        input,
                        output,
                        errors,
                        PaginatorCode.itemType(operation, paginator)))
                .orElse(ParameterizedTypeName.get(RuntimeTypes.OPERATION, input, output, errors));
    }

    // public static List<Operation<?, ?, ?>> operations() {
    //     return List.of(CREATE_IDENTITY_POOL, …);
    // }
    private static MethodSpec operations(ServicePlan plan) {
        return MethodSpec.methodBuilder("operations")
                .addJavadoc("Returns all operations, sorted by name.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.LIST, ANY_OPERATION))
                .addStatement(
                        "return $T.of($L)",
                        RuntimeTypes.LIST,
                        plan.operations().stream()
                                .map(operation -> CodeBlock.of("$L", operation.constant()))
                                .collect(CodeBlock.joining(", ")))
                .build();
    }
}
