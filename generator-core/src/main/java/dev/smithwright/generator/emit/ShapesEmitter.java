package dev.smithwright.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.SimpleSchemas;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the classes that hold the schemas of shapes without members. */
final class ShapesEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return plan.simpleSchemas().stream().map(schemas -> SourceFile.of(plan, schemas.holder(), type(schemas)));
    }

    private static TypeSpec.Builder type(SimpleSchemas schemas) {
        TypeSpec.Builder type = TypeSpec.classBuilder(schemas.holder().simpleName())
                .addJavadoc("Schemas of shapes without members.\n")
                .addModifiers(Modifier.FINAL);
        schemas.schemas().forEach(schema -> type.addField(field(schema)));
        return type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    // static final SimpleSchema IDENTITY_POOL_ID =
    //         SimpleSchema.of("…#IdentityPoolId", ShapeType.STRING, LengthTrait.between(1, 55));
    private static FieldSpec field(SimpleSchemas.SimpleSchema schema) {
        return FieldSpec.builder(RuntimeTypes.SIMPLE_SCHEMA, schema.constant())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($L, $T.$L$L)",
                        RuntimeTypes.SIMPLE_SCHEMA,
                        ModelText.literal(schema.shapeId()),
                        RuntimeTypes.SHAPE_TYPE,
                        schema.type().name(),
                        SchemaCode.arguments(schema.traits()))
                .build();
    }
}
