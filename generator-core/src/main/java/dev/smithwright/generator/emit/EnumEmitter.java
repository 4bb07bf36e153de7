package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.EnumPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits a sealed interface for each enum and intEnum: an enum of the known values, and a record for any other.
 *
 * <p>The constants of the interface are those of the enum, which does not need the interface to be initialised: neither
 * has default methods. So none is ever seen as null, whichever is touched first.
 */
final class EnumEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return plan.enums().stream().map(type -> SourceFile.of(plan, type.type(), type(type)));
    }

    // public sealed interface RoleMappingType permits RoleMappingType.Known, RoleMappingType.Unknown {
    private static TypeSpec.Builder type(EnumPlan plan) {
        ClassName name = TypeNames.of(plan.type());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.of(plan.documentation(), "The values of $L.", name.simpleName())
                        .paragraph("Values that the model does not know are {@link $T}.", name.nestedClass("Unknown"))
                        .build())
                .addAnnotations(Deprecation.of(plan.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(name.nestedClass("Known"))
                .addPermittedSubclass(name.nestedClass("Unknown"));
        plan.values().forEach(value -> type.addField(constant(name, value)));
        return type.addField(schema(plan))
                .addMethod(MethodSpec.methodBuilder("value")
                        .addJavadoc("Returns the value on the wire.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(wireType(plan))
                        .build())
                .addMethod(of(plan))
                .addType(known(plan))
                .addType(unknown(plan));
    }

    private static TypeName wireType(EnumPlan plan) {
        return plan.isInteger() ? TypeName.INT : RuntimeTypes.STRING;
    }

    private static CodeBlock literal(EnumPlan plan, EnumPlan.Value value) {
        return plan.isInteger() ? CodeBlock.of("$L", value.value()) : ModelText.literal(value.value());
    }

    // RoleMappingType TOKEN = Known.TOKEN;
    private static FieldSpec constant(ClassName type, EnumPlan.Value value) {
        return FieldSpec.builder(type, value.constant())
                .addJavadoc(javadoc(value))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addAnnotations(Deprecation.of(value.documentation()))
                .initializer("$T.$L", type.nestedClass("Known"), value.constant())
                .build();
    }

    private static CodeBlock javadoc(EnumPlan.Value value) {
        return Javadoc.of(value.documentation(), "The value $L.", ModelText.code(value.value()))
                .build();
    }

    // SimpleSchema SCHEMA = SimpleSchema.of("…#RoleMappingType", ShapeType.ENUM, EnumValuesTrait.of("Token", "Rules"));
    private static FieldSpec schema(EnumPlan plan) {
        return FieldSpec.builder(RuntimeTypes.SIMPLE_SCHEMA, SchemaRef.SCHEMA)
                .addJavadoc("Schema of this enum.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($L, $T.$L$L)",
                        RuntimeTypes.SIMPLE_SCHEMA,
                        ModelText.literal(plan.shapeId()),
                        RuntimeTypes.SHAPE_TYPE,
                        plan.isInteger() ? "INT_ENUM" : "ENUM",
                        SchemaCode.arguments(plan.traits()))
                .build();
    }

    // static RoleMappingType of(String value) {
    //     return switch (value) {
    //         case "Token" -> Known.TOKEN;
    //         default -> new Unknown(value);
    //     };
    // }
    private static MethodSpec of(EnumPlan plan) {
        ClassName name = TypeNames.of(plan.type());
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (value) {\n").indent();
        plan.values().stream()
                .filter(value -> isFirst(plan, value))
                .forEach(value -> body.add(
                        "case $L -> $T.$L;\n", literal(plan, value), name.nestedClass("Known"), value.constant()));
        body.add("default -> new $T(value);\n", name.nestedClass("Unknown"))
                .unindent()
                .add("};\n");
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Returns the value with the given value on the wire, which need not be a known one.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(wireType(plan), "value")
                .returns(name)
                .addCode(body.build())
                .build();
    }

    /** Two names for one value are legal in Smithy 1.0; reading gives the first. */
    private static boolean isFirst(EnumPlan plan, EnumPlan.Value value) {
        return plan.values().stream()
                .filter(other -> other.value().equals(value.value()))
                .findFirst()
                .filter(value::equals)
                .isPresent();
    }

    // enum Known implements RoleMappingType {
    //     TOKEN("Token"),
    private static TypeSpec known(EnumPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Known")
                .addJavadoc("The values that the model knows.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(TypeNames.of(plan.type()));
        for (EnumPlan.Value value : plan.values()) {
            type.addEnumConstant(
                    value.constant(),
                    TypeSpec.anonymousClassBuilder("$L", literal(plan, value))
                            .addJavadoc(javadoc(value))
                            .addAnnotations(Deprecation.of(value.documentation()))
                            .build());
        }
        return type.addField(wireType(plan), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(wireType(plan), "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodCode.override("value", wireType(plan))
                        .addStatement("return value")
                        .build())
                .addMethod(print(plan))
                .build();
    }

    // record Unknown(String value) implements RoleMappingType {
    private static TypeSpec unknown(EnumPlan plan) {
        return TypeSpec.recordBuilder("Unknown")
                .addJavadoc(Javadoc.of("A value that the model does not know.")
                        .paragraph("Made by {@link #of}, which knows the others.")
                        .param("value", "the value on the wire")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(wireType(plan), "value")
                        .build())
                .addSuperinterface(TypeNames.of(plan.type()))
                .addMethod(print(plan))
                .build();
    }

    private static MethodSpec print(EnumPlan plan) {
        CodeBlock text =
                plan.isInteger() ? CodeBlock.of("$T.toString(value)", TypeName.INT.box()) : CodeBlock.of("value");
        return MethodCode.override("toString", RuntimeTypes.STRING)
                .addStatement("return $L", text)
                .build();
    }
}
