package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TypeRef;
import dev.smithwright.generator.plan.UnionPlan;
import javax.lang.model.element.Modifier;

/** The record of one member of a union. */
final class VariantCode {

    private VariantCode() {}

    // record Text(String value) implements Value {
    //     private static final MemberSchema MEMBER = MemberSchema.of(0, "text", Shapes.TEXT);
    static TypeSpec of(ClassName union, UnionPlan.Variant variant) {
        MemberPlan member = variant.member();
        Javadoc javadoc = Javadoc.of(member.documentation(), "The member {@code $L}.", member.name());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        if (hasValue(member)) {
            javadoc.param(member.javaName(), MemberText.brief(member));
            components.addParameter(TypeNames.component(member), member.javaName());
        }
        TypeSpec.Builder type = record(union, variant.name(), components.build())
                .addJavadoc(javadoc.build())
                .addAnnotations(Deprecation.of(member.documentation()))
                .addField(FieldSpec.builder(RuntimeTypes.MEMBER_SCHEMA, member.constant())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(SchemaCode.member(member))
                        .build());
        if (hasValue(member) && !member.isPrimitive()) {
            type.addMethod(constructor(member));
        }
        return type.addMethod(StructureCode.shapeSchema())
                .addMethod(StructureCode.writeMethod()
                        .addCode(StructureCode.write(member, member.javaName()))
                        .build())
                .addMethod(MethodCode.print())
                .build();
    }

    private static boolean hasValue(MemberPlan member) {
        return member.type() != TypeRef.Unit.UNIT;
    }

    private static TypeSpec.Builder record(ClassName union, String name, MethodSpec components) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union)
                .recordConstructor(components);
    }

    private static MethodSpec constructor(MemberPlan member) {
        String name = member.javaName();
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Checks that the value is there, and copies collections.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$1T.requireNonNull($2L, $2S)", RuntimeTypes.OBJECTS, name);
        if (member.type().isCollection()) {
            constructor.addStatement("$L = $L", name, CopyCode.of(member.type(), name));
        }
        return constructor.build();
    }

    // case 0 -> new Text(reader.readString(Text.MEMBER));
    static CodeBlock read(ClassName union, UnionPlan.Variant variant) {
        MemberPlan member = variant.member();
        ClassName type = union.nestedClass(variant.name());
        CodeBlock read = ReadCode.of(member.type(), CodeBlock.of("$T.$L", type, member.constant()));
        if (hasValue(member)) {
            return CodeBlock.of("case $L -> new $T($L);\n", member.index(), type, read);
        }
        return CodeBlock.builder()
                .add("case $L -> {\n", member.index())
                .indent()
                .addStatement(read)
                .addStatement("yield new $T()", type)
                .unindent()
                .add("}\n")
                .build();
    }

    // record Unknown(String member) implements Value {
    static TypeSpec unknown(ClassName union) {
        return record(
                        union,
                        "Unknown",
                        MethodSpec.constructorBuilder()
                                .addParameter(RuntimeTypes.STRING, "member")
                                .build())
                .addJavadoc(
                        Javadoc.of("A member that the model does not know. Its value is lost, and cannot be written.")
                                .param("member", "the name on the wire")
                                .build())
                .addMethod(StructureCode.shapeSchema())
                .addMethod(StructureCode.writeMethod()
                        .addComment("The value is not known.")
                        .build())
                .build();
    }
}
