package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.UnionPlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a sealed interface for each union, with a record for each member and one for what the model does not know. */
final class UnionEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        return plan.unions().stream()
                .map(union -> SourceFile.of(plan, union.type(), type(union), isSuppressed(union, deprecation)));
    }

    private static boolean isSuppressed(UnionPlan union, Deprecation deprecation) {
        return !union.documentation().isDeprecated()
                && deprecation.isNamedBy(
                        union.variants().stream().map(UnionPlan.Variant::member).toList());
    }

    // public sealed interface Value extends JsonShape permits Value.Text, Value.Unknown {
    private static TypeSpec.Builder type(UnionPlan union) {
        ClassName name = TypeNames.of(union.type());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.of(union.documentation(), "One of the members of $L.", name.simpleName())
                        .build())
                .addAnnotations(Deprecation.of(union.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.JSON_SHAPE)
                .addField(schema(union));
        union.variants().forEach(variant -> type.addPermittedSubclass(name.nestedClass(variant.name())));
        type.addPermittedSubclass(name.nestedClass("Unknown"))
                .addMethod(StructureCode.fromJson(union.type()))
                .addMethod(read(union));
        union.variants().forEach(variant -> type.addType(VariantCode.of(name, variant)));
        return type.addType(VariantCode.unknown(name));
    }

    // StructureSchema SCHEMA = StructureSchema.union("…#Value", List.of(Text.MEMBER, Number.MEMBER));
    private static FieldSpec schema(UnionPlan union) {
        ClassName name = TypeNames.of(union.type());
        CodeBlock members = union.variants().stream()
                .map(variant -> CodeBlock.of(
                        "$T.$L",
                        name.nestedClass(variant.name()),
                        variant.member().constant()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(RuntimeTypes.STRUCTURE_SCHEMA, SchemaRef.SCHEMA)
                .addJavadoc("Schema of this union.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.union($L, $T.of($L)$L)",
                        RuntimeTypes.STRUCTURE_SCHEMA,
                        ModelText.literal(union.shapeId()),
                        RuntimeTypes.LIST,
                        members,
                        SchemaCode.arguments(union.traits()))
                .build();
    }

    // static Value readFrom(ShapeReader reader) {
    //     Value value = new Unknown("");
    //     reader.beginStructure(SCHEMA);
    //     for (int member = reader.nextMember(SCHEMA); …) {
    //         value = switch (member) {
    //             case 0 -> new Text(reader.readString(Text.MEMBER));
    //             default -> new Unknown(reader.unknownMember());
    //         };
    //     }
    //     return value;
    // }
    private static MethodSpec read(UnionPlan union) {
        ClassName name = TypeNames.of(union.type());
        ClassName unknown = name.nestedClass("Unknown");
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T value = new $T(\"\")", name, unknown)
                .addStatement("reader.beginStructure($L)", SchemaRef.SCHEMA)
                .add(ReadMethod.loop())
                .add("value = switch (member) {\n")
                .indent();
        union.variants().forEach(variant -> body.add(VariantCode.read(name, variant)));
        body.add("default -> new $T(reader.unknownMember());\n", unknown)
                .unindent()
                .add("};\n")
                .endControlFlow()
                .addStatement("return value");
        return StructureCode.readMethod().returns(name).addCode(body.build()).build();
    }
}
