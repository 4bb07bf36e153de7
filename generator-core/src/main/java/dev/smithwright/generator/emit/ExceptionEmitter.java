package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a class for each error that the model knows. */
final class ExceptionEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        return plan.errors().stream()
                .map(error -> SourceFile.of(plan, error.type(), type(plan, error), isSuppressed(error, deprecation)));
    }

    private static boolean isSuppressed(ExceptionPlan error, Deprecation deprecation) {
        return !error.documentation().isDeprecated() && deprecation.isNamedBy(error.details());
    }

    // public final class ResourceNotFoundException extends CognitoIdentityException
    //         implements DescribeIdentityError, GetIdError {
    private static TypeSpec.Builder type(ServicePlan plan, ExceptionPlan error) {
        TypeSpec.Builder type = TypeSpec.classBuilder(error.type().simpleName())
                .addJavadoc(Javadoc.of(
                                error.documentation(),
                                "The error $L.",
                                error.type().simpleName())
                        .build())
                .addAnnotations(Deprecation.of(error.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(TypeNames.of(plan.types().exception()))
                .addField(ExceptionCode.serialVersion())
                .addFields(StructureCode.memberSchemas(error.members()))
                .addField(StructureCode.schema(error.shapeId(), error.members(), error.traits()));
        error.errorSets().forEach(set -> type.addSuperinterface(TypeNames.of(set)));
        if (error.details().isEmpty()) {
            type.addMethod(raise(error)).addMethod(constructor()).addMethod(read(error));
        } else {
            ExceptionBuilderCode.addTo(type, error);
        }
        if (error.isMember()) {
            type.addMethod(readMember(error));
        }
        return type.addMethod(StructureCode.shapeSchema()).addMethod(write(error));
    }

    // public ResourceNotFoundException(@Nullable String message) {
    //     this(ErrorDetails.raised("ResourceNotFoundException", 404, message));
    // }
    private static MethodSpec raise(ExceptionPlan error) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Makes an error that an emulator or a stub answers with.")
                        .param("message", "what went wrong, for people")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.nullable(RuntimeTypes.STRING), "message")
                .addStatement("this($L)", ExceptionCode.raised(error, "message"))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                .addStatement("super(details)")
                .build();
    }

    // public static ResourceNotFoundException readFrom(ErrorDetails details, ShapeReader reader) {
    //     String message = null;
    //     reader.beginStructure(SCHEMA);
    //     for (int member = reader.nextMember(SCHEMA); …) { … }
    //     return new ResourceNotFoundException(details.withMessage(message));
    // }
    private static MethodSpec read(ExceptionPlan error) {
        MethodSpec.Builder method = ExceptionCode.readMethod(error);
        if (error.message().isEmpty()) {
            return method.addCode(ReadMethod.noMembers())
                    .addStatement("return new $T(details)", TypeNames.of(error.type()))
                    .build();
        }
        MemberPlan message = error.message().orElseThrow();
        return method.addStatement("$T message = null", RuntimeTypes.STRING)
                .addStatement("reader.beginStructure($L)", SchemaRef.SCHEMA)
                .addCode(ReadMethod.loop())
                .beginControlFlow("if (member == $L)", message.index())
                .addStatement("message = reader.readString($L)", message.constant())
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T(details.withMessage(message))", TypeNames.of(error.type()))
                .build();
    }

    // static ResourceNotFoundException readFrom(ShapeReader reader) {
    //     return readFrom(ErrorDetails.raised("ResourceNotFoundException", 404, null), reader);
    // }
    private static MethodSpec readMember(ExceptionPlan error) {
        return MethodSpec.methodBuilder("readFrom")
                .addJavadoc("Reads an error that comes as a member of another shape.\n")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.SHAPE_READER, "reader")
                .returns(TypeNames.of(error.type()))
                .addStatement("return readFrom($L, reader)", ExceptionCode.raised(error, "null"))
                .build();
    }

    private static MethodSpec write(ExceptionPlan error) {
        MethodSpec.Builder write = StructureCode.writeMethod();
        for (MemberPlan member : error.members()) {
            write.addCode(member.index() == error.messageIndex() ? message(member) : detail(member));
        }
        return write.build();
    }

    private static CodeBlock detail(MemberPlan member) {
        return StructureCode.write(member, member.javaName().equals("writer") ? "this.writer" : member.javaName());
    }

    // if (getMessage() != null) {
    //     writer.writeString(MESSAGE, getMessage());
    // }
    private static CodeBlock message(MemberPlan member) {
        return CodeBlock.builder()
                .beginControlFlow("if (getMessage() != null)")
                .addStatement("writer.writeString($L, getMessage())", member.constant())
                .endControlFlow()
                .build();
    }
}
