package dev.smithwright.generator.plan;

import java.util.List;

/**
 * A union.
 *
 * @param type its name
 * @param shapeId its absolute shape id
 * @param variants its members in model order
 * @param traits its traits
 * @param documentation what the model says to people
 */
public record UnionPlan(
        JavaType type, String shapeId, List<Variant> variants, List<TraitPlan> traits, Documentation documentation)
        implements TypePlan {

    /**
     * One of the things that a value may be.
     *
     * @param name the nested record
     * @param member the member
     */
    public record Variant(String name, MemberPlan member) {}

    /** Copies the lists. */
    public UnionPlan {
        variants = List.copyOf(variants);
        traits = List.copyOf(traits);
    }
}
