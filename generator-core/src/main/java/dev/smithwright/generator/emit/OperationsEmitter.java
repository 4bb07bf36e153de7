package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.OperationPart;
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
        boolean suppressed = OperationText.namesDeprecatedItems(plan);
        List<OperationPart> parts = plan.operationParts();
        return parts.stream().map(part -> {
            boolean isLast = part.number() == parts.size();
            JavaType name = isLast
                    ? plan.types().operations()
                    : plan.types().operations().part(part.number());
            return SourceFile.of(plan, name, type(plan, part, name, isLast), suppressed);
        });
    }

    // public final class CognitoIdentity {
    // abstract class VeryLargePart1 {
    // public final class VeryLarge extends VeryLargePart1 {
    private static TypeSpec.Builder type(ServicePlan plan, OperationPart part, JavaType name, boolean isLast) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName());
        if (part.number() == 1) {
            type.addField(service(plan.service())).addField(types(plan, isLast));
        } else {
            type.superclass(TypeNames.of(plan.types().operations().part(part.number() - 1)));
        }
        part.operations().forEach(operation -> type.addField(operation(operation)));
        String title = ModelText.escape(plan.service().title());
        if (isLast) {
            return type.addJavadoc("The operations of $L as values.\n", title)
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build())
                    .addMethod(operations(plan));
        }
        return type.addJavadoc("A part of the operations of $L, which are too many for one class file.\n", title)
                .addModifiers(Modifier.ABSTRACT);
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

    private static FieldSpec types(ServicePlan plan, boolean isWhole) {
        FieldSpec.Builder types = FieldSpec.builder(RuntimeTypes.OPERATION_TYPES, "TYPES")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", TypeNames.of(plan.types().operationTypes()));
        return isWhole ? types.addModifiers(Modifier.PRIVATE).build() : types.build();
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
