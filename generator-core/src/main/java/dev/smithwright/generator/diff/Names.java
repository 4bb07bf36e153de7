package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.MemberPlan;

/** What reports call things by: the names of the model, without namespaces. */
final class Names {

    private Names() {}

    /** Returns {@code GetId} for {@code com.example#GetId}. */
    static String ofShape(String shapeId) {
        return shapeId.substring(shapeId.indexOf('#') + 1);
    }

    /** Returns {@code GetIdInput$AccountId}. */
    static String ofMember(String shapeId, MemberPlan member) {
        return ofMember(shapeId, member.name());
    }

    static String ofMember(String shapeId, String member) {
        return ofShape(shapeId) + "$" + member;
    }
}
