package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.TraitPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The parts that structures of all kinds have in common: schemas, JSON, and how members are written. */
final class StructureCode {

    private StructureCode() {}

    // private static final MemberSchema ACCOUNT_ID = MemberSchema.of(0, "AccountId", Shapes.ACCOUNT_ID);
    static List<FieldSpec> memberSchemas(List<MemberPlan> members) {
        return members.stream()
                .map(member -> FieldSpec.builder(RuntimeTypes.MEMBER_SCHEMA, member.constant())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(SchemaCode.member(member))
                        .build())
                .toList();
    }

    // public static final StructureSchema SCHEMA =
    //         StructureSchema.of("com.amazonaws.cognitoidentity#GetIdInput", List.of(ACCOUNT_ID, LOGINS));
    static FieldSpec schema(String shapeId, List<MemberPlan> members, List<TraitPlan> traits) {
        CodeBlock constants = members.stream()
                .map(member -> CodeBlock.of("$L", member.constant()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(RuntimeTypes.STRUCTURE_SCHEMA, SchemaRef.SCHEMA)
                .addJavadoc("Schema of this structure.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($L, $T.of($L)$L)",
                        RuntimeTypes.STRUCTURE_SCHEMA,
                        ModelText.literal(shapeId),
                        RuntimeTypes.LIST,
                        constants,
                        SchemaCode.arguments(traits))
                .build();
    }

    // public static GetIdInput fromJson(String json) {
    //     return JsonShape.fromJson(json, GetIdInput::readFrom);
    // }
    static MethodSpec fromJson(JavaType type) {
        ClassName name = TypeNames.of(type);
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(
                        "Reads what {@link #toJson} wrote, or what people did; see {@link $T}.\n",
                        RuntimeTypes.JSON_SHAPE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(RuntimeTypes.STRING, "json")
                .returns(name)
                .addStatement("return $T.fromJson(json, $T::readFrom)", RuntimeTypes.JSON_SHAPE, name)
                .build();
    }

    /** Starts the method that reads a value; one line of comment, for every type has it and few people call it. */
    static MethodSpec.Builder readMethod() {
        return MethodSpec.methodBuilder("readFrom")
                .addJavadoc("Reads a value from {@code reader}, which throws if its input is malformed.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(RuntimeTypes.SHAPE_READER, "reader");
    }

    // public StructureSchema shapeSchema() {
    //     return SCHEMA;
    // }
    static MethodSpec shapeSchema() {
        return MethodCode.override("shapeSchema", RuntimeTypes.STRUCTURE_SCHEMA)
                .addStatement("return $L", SchemaRef.SCHEMA)
                .build();
    }

    // public void writeMembers(ShapeWriter writer) {
    //     if (accountId != null) {
    //         writer.writeString(ACCOUNT_ID, accountId);
    //     }
    //     writer.writeString(IDENTITY_POOL_ID, identityPoolId);
    // }
    static MethodSpec writeMembers(List<MemberPlan> members) {
        MethodSpec.Builder write = writeMethod();
        for (MemberPlan member : members) {
            // A field is hidden by the parameter of the same name.
            write.addCode(write(member, member.javaName().equals("writer") ? "this.writer" : member.javaName()));
        }
        return write.build();
    }

    static MethodSpec.Builder writeMethod() {
        return MethodCode.override("writeMembers", TypeName.VOID).addParameter(RuntimeTypes.SHAPE_WRITER, "writer");
    }

    /** Returns the statements that write one member; {@code value} is the expression for its value. */
    static CodeBlock write(MemberPlan member, String value) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock write = WriteCode.of(member.type(), CodeBlock.of("$L", member.constant()), CodeBlock.of("$L", value));
        if (!member.isNullable()) {
            return code.addStatement(write).build();
        }
        return code.beginControlFlow("if ($L != null)", value)
                .addStatement(write)
                .endControlFlow()
                .build();
    }
}
