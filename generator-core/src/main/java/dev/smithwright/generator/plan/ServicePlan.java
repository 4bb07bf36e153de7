package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service: all that is emitted, decided.
 *
 * @param naming the packages
 * @param service what the model says of the service as a whole
 * @param types the types that a service has one of
 * @param declared the names that generated code may refer to, each of which may hide one of {@code java.lang}
 * @param operations the operations, sorted by name
 * @param records structures that are no errors, sorted by name
 * @param enums enums, sorted by name
 * @param unions unions, sorted by name
 * @param errors errors that the model knows, sorted by name
 * @param collections lists and maps, sorted by name
 * @param simpleSchemas schemas of shapes without members
 * @param endpointsOrNull how it finds its address, null where the model has no rules for it
 */
public record ServicePlan(
        Naming naming,
        ServiceFacts service,
        ServiceTypes types,
        Set<JavaType> declared,
        List<OperationPlan> operations,
        List<RecordPlan> records,
        List<EnumPlan> enums,
        List<UnionPlan> unions,
        List<ExceptionPlan> errors,
        List<CollectionPlan> collections,
        List<SimpleSchemas> simpleSchemas,
        @Nullable EndpointPlan endpointsOrNull) {

    /**
     * More than any service of AWS has. Of the 65,535 constants of a class file a client spends some 30 on an operation,
     * and of the 65,535 bytes of a method a static initialiser spends some 25.
     */
    public static final int OPERATIONS_PER_PART = 1_000;

    /** Copies the lists. */
    public ServicePlan {
        declared = Set.copyOf(declared);
        operations = List.copyOf(operations);
        records = List.copyOf(records);
        enums = List.copyOf(enums);
        unions = List.copyOf(unions);
        errors = List.copyOf(errors);
        collections = List.copyOf(collections);
        simpleSchemas = List.copyOf(simpleSchemas);
    }

    /**
     * Returns the operations in parts of {@link #OPERATIONS_PER_PART}, the last one smaller: what is emitted for a part
     * fits into one class, or one method.
     */
    public List<OperationPart> operationParts() {
        List<OperationPart> parts = new ArrayList<>();
        for (int from = 0; from < operations.size(); from += OPERATIONS_PER_PART) {
            int to = Math.min(from + OPERATIONS_PER_PART, operations.size());
            parts.add(new OperationPart(parts.size() + 1, operations.subList(from, to)));
        }
        return parts;
    }

    /** Returns how it finds its address; empty where the model has no rules for it. */
    public Optional<EndpointPlan> endpoints() {
        return Optional.ofNullable(endpointsOrNull);
    }

    /** Returns records, enums and unions, in this order. */
    public Stream<TypePlan> typePlans() {
        return Stream.of(records, enums, unions).flatMap(List::stream);
    }

    /** Returns the names of the operations whose paginators are inferred, sorted. */
    public List<String> inferredPaginators() {
        return operations.stream()
                .filter(operation ->
                        operation.paginator().filter(PaginatorPlan::isInferred).isPresent())
                .map(OperationPlan::name)
                .toList();
    }

    /** Returns how many of each kind there are. */
    public PlanSummary summary() {
        int paginators = (int) operations.stream()
                .filter(operation -> operation.paginator().isPresent())
                .count();
        int waiters = operations.stream()
                .mapToInt(operation -> operation.waiters().size())
                .sum();
        return new PlanSummary(
                records.size(), enums.size(), unions.size(), errors.size(), operations.size(), paginators, waiters);
    }
}
