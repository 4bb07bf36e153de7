package dev.smithwright.generator.docs;

import dev.smithwright.generator.plan.ServicePlan;

/**
 * What all kinds of pages are made from.
 *
 * @param plan the service
 * @param types writes types
 * @param members describes members
 * @param signatures writes methods
 * @param samples writes samples
 * @param usages knows who uses what
 */
record Reference(
        ServicePlan plan,
        TypeText types,
        MemberDocumentation members,
        Signatures signatures,
        Samples samples,
        Usages usages) {

    private static final String SPOKEN = "awsJson";

    static Reference of(ServicePlan plan) {
        JavaNames names = new JavaNames(plan);
        TypeText types = new TypeText(names);
        return new Reference(
                plan,
                types,
                new MemberDocumentation(types),
                new Signatures(names, types),
                new Samples(plan, names, types),
                new Usages(plan));
    }

    /** Tells whether the runtime speaks the service's protocol: for others there are types and a skeleton, but no client. */
    boolean hasClient() {
        return plan.service().protocols().stream().limit(1).anyMatch(protocol -> protocol.contains(SPOKEN));
    }

    boolean hasPaginators() {
        return hasClient() && plan.summary().paginators() > 0;
    }

    boolean hasWaiters() {
        return hasClient() && plan.summary().waiters() > 0;
    }
}
