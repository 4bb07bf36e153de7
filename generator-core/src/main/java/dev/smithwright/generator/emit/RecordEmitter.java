package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a record for each structure. */
final class RecordEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        return plan.records().stream()
                .map(record -> SourceFile.of(plan, record.type(), type(record), isSuppressed(record, deprecation)));
    }

    private static boolean isSuppressed(RecordPlan record, Deprecation deprecation) {
        return !record.documentation().isDeprecated() && deprecation.isNamedBy(record.members());
    }

    private static TypeSpec.Builder type(RecordPlan record) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(record.type().simpleName())
                .addJavadoc(javadoc(record))
                .addAnnotations(Deprecation.of(record.documentation()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.JSON_SHAPE)
                .recordConstructor(components(record))
                .addFields(StructureCode.memberSchemas(record.members()))
                .addField(StructureCode.schema(record.shapeId(), record.members(), record.traits()));
        if (record.members().stream().anyMatch(RecordEmitter::isChecked)) {
            type.addMethod(constructor(record));
        }
        record.members().stream()
                .filter(member -> member.documentation().isDeprecated())
                .forEach(member -> type.addMethod(deprecatedAccessor(member)));
        type.addMethod(BuilderCode.start(record))
                .addMethod(StructureCode.fromJson(record.type()))
                .addMethod(ReadMethod.of(record));
        if (record.standsIn()) {
            type.addMethod(empty(record));
        }
        type.addMethod(BuilderCode.toBuilder(record))
                .addMethod(StructureCode.shapeSchema())
                .addMethod(StructureCode.writeMembers(record.members()))
                .addMethod(MethodCode.print());
        return type.addTypes(BuilderCode.stages(record))
                .addType(BuilderCode.builder(record)
                        .addMethod(BuilderCode.build(record))
                        .build());
    }

    private static CodeBlock javadoc(RecordPlan record) {
        Javadoc javadoc = Javadoc.of(
                record.documentation(), "The structure $L.", record.type().simpleName());
        record.members().forEach(member -> javadoc.param(member.javaName(), MemberText.brief(member)));
        return javadoc.build();
    }

    // GetIdInput(@Nullable String accountId, String identityPoolId, @Nullable Map<String, String> logins)
    private static MethodSpec components(RecordPlan record) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (MemberPlan member : record.members()) {
            components.addParameter(ParameterSpec.builder(TypeNames.component(member), member.javaName())
                    .build());
        }
        return components.build();
    }

    private static boolean isChecked(MemberPlan member) {
        return member.type().isCollection() || !(member.isNullable() || member.isPrimitive());
    }

    // public GetIdInput {
    //     Objects.requireNonNull(identityPoolId, "identityPoolId");
    //     logins = logins == null ? null : ImmutableCopies.map(logins);
    // }
    private static MethodSpec constructor(RecordPlan record) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Checks that what is required is there, and copies collections.\n")
                .addModifiers(Modifier.PUBLIC);
        for (MemberPlan member : record.members()) {
            constructor.addCode(check(member));
        }
        return constructor.build();
    }

    private static CodeBlock check(MemberPlan member) {
        String name = member.javaName();
        CodeBlock copy = CopyCode.of(member.type(), name);
        CodeBlock.Builder check = CodeBlock.builder();
        if (!member.isNullable() && !member.isPrimitive()) {
            check.addStatement("$T.requireNonNull($L, $S)", RuntimeTypes.OBJECTS, name, name);
        }
        if (member.type().isCollection()) {
            check.addStatement(member.isNullable() ? "$1L = $1L == null ? null : $2L" : "$1L = $2L", name, copy);
        }
        return check.build();
    }

    // @Deprecated
    // public @Nullable String imageId() {
    //     return imageId;
    // }
    private static MethodSpec deprecatedAccessor(MemberPlan member) {
        return MethodSpec.methodBuilder(member.javaName())
                .addJavadoc(Javadoc.of("Returns the $L.", member.documentation().name())
                        .deprecatedAs(member.documentation())
                        .build())
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addAnnotation(RuntimeTypes.DEPRECATED)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.component(member))
                .addStatement("return $L", member.javaName())
                .build();
    }

    // static Credentials empty() {
    //     Builder builder = new Builder();
    //     builder.accessKeyId = "";
    //     return builder.build();
    // }
    private static MethodSpec empty(RecordPlan record) {
        MethodSpec.Builder empty = MethodSpec.methodBuilder("empty")
                .addJavadoc("Returns what stands in for a required value that the service left out.\n")
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.of(record.type()));
        List<MemberPlan> stages = record.stages();
        if (stages.isEmpty()) {
            return empty.addStatement("return new Builder().build()").build();
        }
        empty.addStatement("Builder builder = new Builder()");
        stages.forEach(member -> empty.addStatement("builder.$L = $L", member.javaName(), ZeroCode.of(member)));
        return empty.addStatement("return builder.build()").build();
    }
}
