package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder of a record, which asks for the required members step by step. */
final class BuilderCode {

    private BuilderCode() {}

    /** Returns the type that a builder starts with: its first step, or the builder itself. */
    static ClassName startType(RecordPlan record) {
        ClassName type = TypeNames.of(record.type());
        return record.firstStage().map(stage -> type.nestedClass(stage.stage())).orElse(type.nestedClass("Builder"));
    }

    static ClassName builderType(RecordPlan record) {
        return TypeNames.of(record.type()).nestedClass("Builder");
    }

    // public static IdentityPoolIdStage builder() {
    //     return new Builder();
    // }
    static MethodSpec start(RecordPlan record) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        record.stages().isEmpty()
                                ? "Starts a builder.\n"
                                : "Starts a builder; the required members come first.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(startType(record))
                .addStatement("return new $T()", builderType(record))
                .build();
    }

    // public Builder toBuilder() {
    //     Builder builder = new Builder();
    //     builder.accountId = accountId;
    //     return builder;
    // }
    static MethodSpec toBuilder(RecordPlan record) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("Returns a builder with the values of this one.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builderType(record));
        if (record.members().isEmpty()) {
            return method.addStatement("return new $T()", builderType(record)).build();
        }
        method.addStatement("$1T builder = new $1T()", builderType(record));
        record.members().forEach(member -> method.addStatement("builder.$1L = $1L", member.javaName()));
        return method.addStatement("return builder").build();
    }

    /** Returns the interfaces of the steps. */
    static List<TypeSpec> stages(RecordPlan record) {
        List<MemberPlan> stages = record.stages();
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            types.add(stage(stages.get(i), next(record, i)));
        }
        return types;
    }

    private static ClassName next(RecordPlan record, int stage) {
        List<MemberPlan> stages = record.stages();
        return stage + 1 < stages.size()
                ? TypeNames.of(record.type()).nestedClass(stages.get(stage + 1).stage())
                : builderType(record);
    }

    // public interface IdentityPoolIdStage {
    //     Builder identityPoolId(String identityPoolId);
    // }
    private static TypeSpec stage(MemberPlan member, ClassName next) {
        return TypeSpec.interfaceBuilder(member.stage())
                .addJavadoc("The step of the builder that asks for {@code $L}.\n", member.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addMethod(setter(member, next)
                        .addJavadoc(MemberText.full(member).build())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .build())
                .build();
    }

    private static MethodSpec.Builder setter(MemberPlan member, ClassName next) {
        TypeName type = TypeNames.component(member);
        return MethodSpec.methodBuilder(member.javaName())
                .addAnnotations(Deprecation.of(member.documentation()))
                .addParameter(ParameterSpec.builder(type, member.javaName()).build())
                .returns(next);
    }

    /** Returns the builder, to which the method that ends it is still to be added. */
    static TypeSpec.Builder builder(RecordPlan record) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc("Builds a {@link $T}.\n", TypeNames.of(record.type()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        List<MemberPlan> stages = record.stages();
        stages.forEach(
                stage -> type.addSuperinterface(TypeNames.of(record.type()).nestedClass(stage.stage())));
        record.members().forEach(member -> type.addField(field(member)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (MemberPlan member : record.members()) {
            type.addMethod(setter(record, member));
        }
        return type;
    }

    // private @Nullable String accountId;
    // private boolean enabled = true;
    private static FieldSpec field(MemberPlan member) {
        FieldSpec.Builder field = FieldSpec.builder(TypeNames.field(member), member.javaName(), Modifier.PRIVATE);
        if (member.presence() == MemberPlan.Presence.DEFAULTED && member.defaultValue() != null) {
            field.initializer(LiteralCode.of(member.type(), member.defaultValue()));
        }
        return field.build();
    }

    // public Builder accountId(@Nullable String accountId) {
    //     this.accountId = accountId;
    //     return this;
    // }
    private static MethodSpec setter(RecordPlan record, MemberPlan member) {
        // A step returns the builder here, not the next step: who has the builder may set members in any order.
        MethodSpec.Builder method = setter(member, builderType(record));
        if (member.isStage()) {
            method.addAnnotation(RuntimeTypes.OVERRIDE);
        } else {
            method.addJavadoc(MemberText.full(member).build());
        }
        return method.addModifiers(Modifier.PUBLIC)
                .addStatement("this.$1L = $1L", member.javaName())
                .addStatement("return this")
                .build();
    }

    // public GetIdInput build() {
    //     return new GetIdInput(accountId, Objects.requireNonNull(identityPoolId, "identityPoolId"), logins);
    // }
    static MethodSpec build(RecordPlan record) {
        CodeBlock arguments =
                record.members().stream().map(BuilderCode::argument).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("build")
                .addJavadoc(buildJavadoc(record))
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(record.type()))
                .addStatement("return new $T($L)", TypeNames.of(record.type()), arguments)
                .build();
    }

    /** One line, for nearly every record has it. */
    static CodeBlock buildJavadoc(RecordPlan record) {
        return record.stages().isEmpty()
                ? CodeBlock.of("Builds the value.\n")
                : CodeBlock.of(
                        "Builds the value, with a {@link $T} if a required member was set to null.\n",
                        RuntimeTypes.NULL_POINTER);
    }

    private static CodeBlock argument(MemberPlan member) {
        return member.presence() == MemberPlan.Presence.REQUIRED
                ? CodeBlock.of("$1T.requireNonNull($2L, $2S)", RuntimeTypes.OBJECTS, member.javaName())
                : CodeBlock.of("$L", member.javaName());
    }
}
