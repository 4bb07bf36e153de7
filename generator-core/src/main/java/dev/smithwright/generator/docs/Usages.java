package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypeRef;
import dev.smithwright.generator.plan.UnionPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who uses which type: operations first, then types, in the order of the plan. */
final class Usages {

    private final Map<JavaType, List<List<Inline>>> users = new HashMap<>();

    Usages(ServicePlan plan) {
        for (OperationPlan operation : plan.operations()) {
            operation.input().ifPresent(input -> add(input.type(), operation("input of ", operation)));
            operation.output().ifPresent(output -> add(output.type(), operation("output of ", operation)));
        }
        for (RecordPlan record : plan.records()) {
            addMembers(record.type(), record.members());
        }
        for (UnionPlan union : plan.unions()) {
            addMembers(
                    union.type(),
                    union.variants().stream().map(UnionPlan.Variant::member).toList());
        }
        for (ExceptionPlan error : plan.errors()) {
            addMembers(error.type(), error.members());
        }
    }

    private static List<Inline> operation(String words, OperationPlan operation) {
        return Line.of(words)
                .codeLink(operation.methodName(), Keys.of(operation))
                .parts();
    }

    private void addMembers(JavaType owner, List<MemberPlan> members) {
        members.stream()
                .flatMap(member -> declared(member.type()))
                .distinct()
                .forEach(used -> add(
                        used,
                        Line.of("part of ")
                                .codeLink(owner.simpleName(), Keys.of(owner))
                                .parts()));
    }

    private void add(JavaType used, List<Inline> user) {
        users.computeIfAbsent(used, type -> new ArrayList<>()).add(user);
    }

    private static Stream<JavaType> declared(TypeRef type) {
        if (type instanceof TypeRef.Declared declared) {
            return Stream.of(declared.type());
        }
        if (type instanceof TypeRef.ListOf list) {
            return declared(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return Stream.concat(declared(map.key()), declared(map.value()));
        }
        return type instanceof TypeRef.EventsOf events ? declared(events.event()) : Stream.of();
    }

    /** Returns a sentence that says who uses the type; empty where nobody does. */
    Line sentence(JavaType type) {
        List<List<Inline>> of = users.getOrDefault(type, List.of());
        if (of.isEmpty()) {
            return new Line();
        }
        return Line.of("Used as ").enumerate(of).words(".");
    }
}
