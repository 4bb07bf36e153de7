package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.CollectionPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a class for each list and map, with its schema, and how it is read, written and copied. */
final class CollectionEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        return plan.collections().stream()
                .map(collection -> SourceFile.of(
                        plan, collection.holder(), type(collection), deprecation.isNamedBy(collection.ref())));
    }

    private static TypeSpec.Builder type(CollectionPlan collection) {
        TypeSpec.Builder type = TypeSpec.classBuilder(collection.holder().simpleName())
                .addJavadoc("Schema, reader and writer of $L.\n", collection.name())
                .addModifiers(Modifier.FINAL)
                .addField(schema(collection))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (collection instanceof CollectionPlan.ListPlan list) {
            ListCode.methods(list).forEach(type::addMethod);
        } else {
            MapCode.methods((CollectionPlan.MapPlan) collection).forEach(type::addMethod);
        }
        return type;
    }

    // static final ListSchema SCHEMA =
    //         ListSchema.of("com.amazonaws.cognitoidentity#IdentityIdList", MemberSchema.element(Shapes.IDENTITY_ID));
    private static FieldSpec schema(CollectionPlan collection) {
        boolean isList = collection instanceof CollectionPlan.ListPlan;
        return FieldSpec.builder(
                        isList ? RuntimeTypes.LIST_SCHEMA : RuntimeTypes.MAP_SCHEMA,
                        SchemaRef.SCHEMA,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L, $L$L)",
                        isList ? RuntimeTypes.LIST_SCHEMA : RuntimeTypes.MAP_SCHEMA,
                        ModelText.literal(collection.shapeId()),
                        elements(collection),
                        SchemaCode.arguments(collection.traits()))
                .build();
    }

    private static CodeBlock elements(CollectionPlan collection) {
        if (collection instanceof CollectionPlan.ListPlan list) {
            return SchemaCode.element(list.element());
        }
        CollectionPlan.MapPlan map = (CollectionPlan.MapPlan) collection;
        return CodeBlock.of("$L, $L", SchemaCode.element(map.key()), SchemaCode.element(map.value()));
    }
}
