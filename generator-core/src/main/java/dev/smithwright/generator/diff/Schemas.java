package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.CollectionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.SimpleSchemas;
import dev.smithwright.generator.plan.TraitPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what references to schemas stand for. */
final class Schemas {

    private static final int DEEPEST = 8;

    private final Map<SchemaRef, SimpleSchemas.SimpleSchema> simple = new HashMap<>();
    private final Map<JavaType, CollectionPlan> collections = new HashMap<>();

    Schemas(ServicePlan plan) {
        for (SimpleSchemas schemas : plan.simpleSchemas()) {
            schemas.schemas()
                    .forEach(schema -> simple.put(new SchemaRef(schemas.holder(), schema.constant(), false), schema));
        }
        plan.collections().forEach(collection -> collections.put(collection.holder(), collection));
    }

    /** Returns the name of the shape that is meant. */
    String nameOf(SchemaRef target) {
        SimpleSchemas.@Nullable SimpleSchema schema = simple.get(target);
        if (schema != null) {
            return Names.ofShape(schema.shapeId());
        }
        @Nullable JavaType holder = target.holder();
        if (holder == null) {
            return "Unit";
        }
        @Nullable CollectionPlan collection = collections.get(holder);
        return collection == null ? holder.simpleName() : collection.name();
    }

    /** Returns all that is asked of values, and how they are written; equal for two shapes that differ by name alone. */
    String contentOf(SchemaRef target) {
        return contentOf(target, DEEPEST);
    }

    private String contentOf(SchemaRef target, int depth) {
        SimpleSchemas.@Nullable SimpleSchema schema = simple.get(target);
        if (schema != null) {
            return schema.type() + words(schema.traits());
        }
        @Nullable JavaType holder = target.holder();
        @Nullable CollectionPlan collection = holder == null ? null : collections.get(holder);
        if (collection == null || depth == 0) {
            return holder == null ? "Unit" : holder.simpleName();
        }
        if (collection instanceof CollectionPlan.MapPlan map) {
            return "map" + words(map.traits()) + contentOf(map.key(), depth) + contentOf(map.value(), depth);
        }
        CollectionPlan.ListPlan list = (CollectionPlan.ListPlan) collection;
        return "list" + words(list.traits()) + contentOf(list.element(), depth);
    }

    private String contentOf(CollectionPlan.Element element, int depth) {
        return "(" + words(element.traits()) + contentOf(element.target(), depth - 1) + ")";
    }

    private static String words(List<TraitPlan> traits) {
        return traits.stream().map(TraitTexts::of).toList().toString();
    }
}
