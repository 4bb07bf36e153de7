package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what all errors of a service extend, and the error for codes that the model does not know. */
final class ServiceExceptionEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return Stream.of(
                SourceFile.of(
                        plan,
                        plan.types().exception(),
                        parent(plan),
                        plan.errors().stream().anyMatch(ExceptionPlan::isDeprecated)),
                SourceFile.of(plan, plan.types().unmodeled(), unmodeled(plan)));
    }

    // public abstract sealed class CognitoIdentityException extends ServiceException implements SerializableShape
    //         permits ConcurrentModificationException, …, UnmodeledCognitoIdentityException {
    private static TypeSpec.Builder parent(ServicePlan plan) {
        ClassName name = TypeNames.of(plan.types().exception());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "An error that $L answers with.\n",
                        ModelText.escape(plan.service().title()))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
                .superclass(RuntimeTypes.SERVICE_EXCEPTION)
                .addSuperinterface(RuntimeTypes.SERIALIZABLE_SHAPE);
        plan.errors().forEach(error -> type.addPermittedSubclass(TypeNames.of(error.type())));
        return type.addPermittedSubclass(TypeNames.of(plan.types().unmodeled()))
                .addField(ExceptionCode.serialVersion())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                        .addStatement("super(details)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("asException")
                        .addJavadoc("Returns this error, which is an exception whatever it was declared as.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .returns(name)
                        .addStatement("return this")
                        .build());
    }

    private static TypeSpec.Builder unmodeled(ServicePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().unmodeled().simpleName())
                .addJavadoc("An error whose code the model does not know, or does not know of the operation.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(TypeNames.of(plan.types().exception()))
                .addField(ExceptionCode.serialVersion())
                .addField(message())
                .addField(schema(plan));
        plan.operations()
                .forEach(operation ->
                        type.addSuperinterface(TypeNames.of(operation.errors().type())));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes an error with these details.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                        .addStatement("super(details)")
                        .build())
                .addMethod(StructureCode.shapeSchema())
                .addMethod(StructureCode.writeMethod()
                        .beginControlFlow("if (getMessage() != null)")
                        .addStatement("writer.writeString(MESSAGE, getMessage())")
                        .endControlFlow()
                        .build());
    }

    private static FieldSpec message() {
        return FieldSpec.builder(RuntimeTypes.MEMBER_SCHEMA, "MESSAGE")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of(0, $S, $T.of($S, $T.STRING))",
                        RuntimeTypes.MEMBER_SCHEMA,
                        "message",
                        RuntimeTypes.SIMPLE_SCHEMA,
                        "smithy.api#String",
                        RuntimeTypes.SHAPE_TYPE)
                .build();
    }

    private static FieldSpec schema(ServicePlan plan) {
        String service = plan.service().shapeId();
        String id = service.substring(0, service.indexOf('#') + 1)
                + plan.types().unmodeled().simpleName();
        return FieldSpec.builder(RuntimeTypes.STRUCTURE_SCHEMA, SchemaRef.SCHEMA)
                .addJavadoc("Schema of this structure, which is not in the model.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($L, $T.of(MESSAGE))",
                        RuntimeTypes.STRUCTURE_SCHEMA,
                        ModelText.literal(id),
                        RuntimeTypes.LIST)
                .build();
    }
}
