package dev.smithwright.generator.plan;

/** A generated type of the model package that is no error. */
public sealed interface TypePlan permits RecordPlan, EnumPlan, UnionPlan {

    /** Returns its name. */
    JavaType type();

    /** Returns its absolute shape id. */
    String shapeId();

    /** Returns what the model says to people. */
    Documentation documentation();
}
