package dev.smithwright.generator.plan;

import java.util.List;

/** A list or map: no type of its own in Java, but a class that holds its schema and reads, writes and copies it. */
public sealed interface CollectionPlan {

    /**
     * What a list or map consists of.
     *
     * @param type type of the value
     * @param target where its schema is found
     * @param traits traits of the list's member, or of the map's key or value
     */
    record Element(TypeRef type, SchemaRef target, List<TraitPlan> traits) {
        /** Copies the list. */
        public Element {
            traits = List.copyOf(traits);
        }
    }

    /** A list. */
    record ListPlan(
            JavaType holder, String shapeId, String name, Element element, boolean sparse, List<TraitPlan> traits)
            implements CollectionPlan {
        /** Copies the list. */
        public ListPlan {
            traits = List.copyOf(traits);
        }

        @Override
        public TypeRef ref() {
            return new TypeRef.ListOf(holder, element.type(), sparse);
        }
    }

    /** A map. */
    record MapPlan(
            JavaType holder,
            String shapeId,
            String name,
            Element key,
            Element value,
            boolean sparse,
            List<TraitPlan> traits)
            implements CollectionPlan {
        /** Copies the list. */
        public MapPlan {
            traits = List.copyOf(traits);
        }

        @Override
        public TypeRef ref() {
            return new TypeRef.MapOf(holder, key.type(), value.type(), sparse);
        }
    }

    /** Returns its Java type. */
    TypeRef ref();

    /** Returns the class that holds it. */
    JavaType holder();

    /** Returns its absolute shape id. */
    String shapeId();

    /** Returns its name in the model. */
    String name();

    /** Tells whether entries may be null. */
    boolean sparse();

    /** Returns its traits. */
    List<TraitPlan> traits();
}
