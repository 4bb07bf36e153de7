package dev.smithwright.generator.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.ErrorTrait;

/** Plans the exceptions, and which of them an operation can answer with. */
final class ErrorPlanner {

    private final Types types;
    private final List<ExceptionPlan> exceptions;
    private final OperationIndex index;

    ErrorPlanner(Types types, Members members) {
        this.types = types;
        ShapeClosure closure = types.closure();
        this.index = OperationIndex.of(closure.model());
        Map<ShapeId, Set<JavaType>> sets = errorSets();
        Set<ShapeId> targets = closure.shapes().stream()
                .filter(ShapeClosure::hasValues)
                .flatMap(shape -> shape.members().stream())
                .map(MemberShape::getTarget)
                .collect(Collectors.toUnmodifiableSet());
        this.exceptions = closure.errors()
                .map(shape -> exception(
                        shape,
                        members.ofStructure(shape, types.names().typeOf(shape).simpleName()),
                        sets.getOrDefault(shape.getId(), Set.of()),
                        targets.contains(shape.getId())))
                .toList();
    }

    private Map<ShapeId, Set<JavaType>> errorSets() {
        Map<ShapeId, Set<JavaType>> sets = new TreeMap<>();
        for (OperationShape operation : types.closure().operations()) {
            for (StructureShape error : index.getErrors(types.closure().service(), operation)) {
                sets.computeIfAbsent(error.getId(), id -> new TreeSet<>(Comparator.comparing(JavaType::simpleName)))
                        .add(types.names().errorSetOf(operation));
            }
        }
        return sets;
    }

    private ExceptionPlan exception(
            StructureShape shape, List<MemberPlan> members, Set<JavaType> errorSets, boolean isMember) {
        return new ExceptionPlan(
                types.names().typeOf(shape),
                shape.getId().toString(),
                shape.getId().getName(),
                Traits.fault(shape, shape.expectTrait(ErrorTrait.class)),
                members,
                messageIndex(members),
                Traits.of(shape),
                List.copyOf(errorSets),
                isMember,
                Docs.of(shape, types.closure().nameOf(shape)));
    }

    /** Services spell it {@code message} or {@code Message}. */
    private static int messageIndex(List<MemberPlan> members) {
        return members.stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).equals("message"))
                .filter(member -> member.type() == TypeRef.Scalar.STRING)
                .mapToInt(MemberPlan::index)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the exceptions, sorted by name. */
    List<ExceptionPlan> exceptions() {
        return exceptions;
    }

    /** Returns what the operation can answer with instead of its output. */
    ErrorSetPlan errorSet(OperationShape operation) {
        Set<String> listed = index.getErrors(types.closure().service(), operation).stream()
                .map(error -> error.getId().toString())
                .collect(Collectors.toUnmodifiableSet());
        List<ExceptionPlan> errors = exceptions.stream()
                .filter(exception -> listed.contains(exception.shapeId()))
                .toList();
        return new ErrorSetPlan(types.names().errorSetOf(operation), errors);
    }
}
