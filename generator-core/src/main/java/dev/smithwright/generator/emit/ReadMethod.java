package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.SchemaRef;
import java.util.List;

/** How a structure is built from a reader. */
final class ReadMethod {

    private ReadMethod() {}

    // public static GetIdInput readFrom(ShapeReader reader) {
    //     Builder builder = new Builder();
    //     reader.beginStructure(SCHEMA);
    //     for (int member = reader.nextMember(SCHEMA); …) { … }
    //     if (builder.identityPoolId == null) { … }
    //     return builder.build();
    // }
    static MethodSpec of(RecordPlan record) {
        return StructureCode.readMethod()
                .returns(TypeNames.of(record.type()))
                .addStatement("Builder builder = new Builder()")
                .addCode(members(record.members()))
                .addCode(missing(record.members()))
                .addStatement("return builder.build()")
                .build();
    }

    /** Returns the loop that fills {@code builder}. */
    private static CodeBlock members(List<MemberPlan> members) {
        if (members.isEmpty()) {
            return noMembers();
        }
        return CodeBlock.builder()
                .addStatement("reader.beginStructure($L)", SchemaRef.SCHEMA)
                .add(loop())
                .beginControlFlow("switch (member)")
                .add(cases(members))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** Returns the loop over the members of a structure that has none. */
    static CodeBlock noMembers() {
        return CodeBlock.builder()
                .addStatement("reader.beginStructure($L)", SchemaRef.SCHEMA)
                .beginControlFlow(
                        "while (reader.nextMember($L) != $T.END)", SchemaRef.SCHEMA, RuntimeTypes.SHAPE_READER)
                .add("// The model has no members yet; nextMember passes over what is there.\n")
                .endControlFlow()
                .build();
    }

    // case 0 -> builder.accountId = reader.readString(ACCOUNT_ID);
    // default -> throw new IllegalStateException("no member " + member);
    static CodeBlock cases(List<MemberPlan> members) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (MemberPlan member : members) {
            CodeBlock read = ReadCode.of(member.type(), CodeBlock.of("$L", member.constant()));
            code.addStatement("case $L -> builder.$L = $L", member.index(), member.javaName(), read);
        }
        return code.addStatement("default -> throw new $T($S + member)", RuntimeTypes.ILLEGAL_STATE, "no member ")
                .build();
    }

    /** Returns the head of a loop over the members that the reader has. */
    static CodeBlock loop() {
        return CodeBlock.builder()
                .beginControlFlow(
                        "for (int member = reader.nextMember($1L); member != $2T.END; member = reader.nextMember($1L))",
                        SchemaRef.SCHEMA,
                        RuntimeTypes.SHAPE_READER)
                .build();
    }

    /** Returns what happens to members that the reader did not have. */
    static CodeBlock missing(List<MemberPlan> members) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (MemberPlan member : members) {
            if (member.presence() == MemberPlan.Presence.REQUIRED) {
                code.add(required(member, true));
            } else if (member.isNullable() && member.defaultValue() != null) {
                code.beginControlFlow("if (builder.$L == null && reader.fillsInputDefaults())", member.javaName())
                        .addStatement(
                                "builder.$L = $L",
                                member.javaName(),
                                LiteralCode.of(member.type(), member.defaultValue()))
                        .endControlFlow();
            } else if (member.isNullable() && member.isRequiredByModel()) {
                code.add(required(member, false));
            }
        }
        return code.build();
    }

    // if (builder.identityPoolId == null) {
    //     reader.missing(IDENTITY_POOL_ID);
    //     builder.identityPoolId = "";
    // }
    private static CodeBlock required(MemberPlan member, boolean corrected) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (builder.$L == null)", member.javaName())
                .addStatement(corrected ? "reader.missing($L)" : "reader.missingAtServer($L)", member.constant());
        if (corrected) {
            code.addStatement("builder.$L = $L", member.javaName(), ZeroCode.of(member));
        }
        return code.endControlFlow().build();
    }
}
