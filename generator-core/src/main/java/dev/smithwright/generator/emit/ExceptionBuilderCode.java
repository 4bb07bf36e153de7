package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The parts of an exception that has members besides its message: fields, accessors, builder. */
final class ExceptionBuilderCode {

    private static final TypeName MESSAGE = TypeNames.nullable(RuntimeTypes.STRING);

    private ExceptionBuilderCode() {}

    static void addTo(TypeSpec.Builder type, ExceptionPlan error) {
        RecordPlan details = details(error);
        error.details().forEach(member -> type.addField(field(member)));
        type.addMethod(constructor(error)).addMethod(BuilderCode.start(details)).addMethod(read(error));
        error.details().forEach(member -> type.addMethod(accessor(member)));
        type.addTypes(BuilderCode.stages(details)).addType(builder(error, details));
    }

    /** The builder is that of a record with these members. */
    private static RecordPlan details(ExceptionPlan error) {
        return new RecordPlan(error.type(), error.shapeId(), error.details(), List.of(), false, error.documentation());
    }

    // private final @Nullable String reason;
    // private final transient List<CancellationReason> cancellationReasons;
    private static FieldSpec field(MemberPlan member) {
        FieldSpec.Builder field = FieldSpec.builder(TypeNames.component(member), member.javaName())
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL);
        if (!isSerializable(member.type())) {
            field.addModifiers(Modifier.TRANSIENT);
        }
        return field.build();
    }

    private static boolean isSerializable(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                && scalar != TypeRef.Scalar.BLOB
                && scalar != TypeRef.Scalar.DOCUMENT;
    }

    // private TransactionCanceledException(ErrorDetails details, Builder builder) {
    //     super(details);
    //     this.reason = builder.reason;
    // }
    private static MethodSpec constructor(ExceptionPlan error) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                .addParameter(TypeNames.of(error.type()).nestedClass("Builder"), "builder")
                .addStatement("super(details)");
        error.details().forEach(member -> constructor.addStatement("this.$L = $L", member.javaName(), value(member)));
        return constructor.build();
    }

    private static CodeBlock value(MemberPlan member) {
        CodeBlock value = CodeBlock.of("builder.$L", member.javaName());
        if (member.isNullable() && member.type().isCollection()) {
            return CodeBlock.of("$L == null ? null : $L", value, CopyCode.of(member.type(), value));
        }
        boolean required = member.presence() == MemberPlan.Presence.REQUIRED;
        CodeBlock there = CodeBlock.of("$T.requireNonNull($L, $S)", RuntimeTypes.OBJECTS, value, member.javaName());
        return CopyCode.of(member.type(), required ? there : value);
    }

    // public static TransactionCanceledException readFrom(ErrorDetails details, ShapeReader reader) {
    //     Builder builder = new Builder();
    //     reader.beginStructure(SCHEMA);
    //     for (int member = reader.nextMember(SCHEMA); …) { … }
    //     return new TransactionCanceledException(details.withMessage(builder.message), builder);
    // }
    private static MethodSpec read(ExceptionPlan error) {
        CodeBlock.Builder cases = CodeBlock.builder();
        error.message()
                .ifPresent(message -> cases.addStatement(
                        "case $L -> builder.message = reader.readString($L)", message.index(), message.constant()));
        return ExceptionCode.readMethod(error)
                .addStatement("Builder builder = new Builder()")
                .addStatement("reader.beginStructure($L)", SchemaRef.SCHEMA)
                .addCode(ReadMethod.loop())
                .beginControlFlow("switch (member)")
                .addCode(cases.build())
                .addCode(ReadMethod.cases(error.details()))
                .endControlFlow()
                .endControlFlow()
                .addCode(ReadMethod.missing(error.details()))
                .addStatement(
                        "return new $T(details.withMessage(builder.message), builder)", TypeNames.of(error.type()))
                .build();
    }

    // public @Nullable String reason() {
    //     return reason;
    // }
    private static MethodSpec accessor(MemberPlan member) {
        Javadoc javadoc = Javadoc.of(
                member.documentation(),
                "Returns the $L.",
                member.documentation().name());
        if (!isSerializable(member.type())) {
            javadoc.paragraph("Java serialization leaves it out; it is null afterwards.");
        }
        return MethodSpec.methodBuilder(member.javaName())
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.component(member))
                .addAnnotations(Deprecation.of(member.documentation()))
                .addStatement("return $L", member.javaName())
                .build();
    }

    private static TypeSpec builder(ExceptionPlan error, RecordPlan details) {
        return BuilderCode.builder(details)
                .addField(
                        FieldSpec.builder(MESSAGE, "message", Modifier.PRIVATE).build())
                .addMethod(MethodSpec.methodBuilder("message")
                        .addJavadoc("Sets what went wrong, for people.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(MESSAGE, "message")
                        .returns(BuilderCode.builderType(details))
                        .addStatement("this.message = message")
                        .addStatement("return this")
                        .build())
                .addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc(BuilderCode.buildJavadoc(details))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeNames.of(error.type()))
                        .addStatement(
                                "return new $T($L, this)",
                                TypeNames.of(error.type()),
                                ExceptionCode.raised(error, "message"))
                        .build())
                .build();
    }
}
