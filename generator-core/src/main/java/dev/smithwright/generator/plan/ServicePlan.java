package dev.smithwright.generator.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A service: all that is emitted, decided.
 *
 * @param naming the packages
 * @param service what the model says of the service as a whole
 * @param types the types that a service has one of
 * @param operations the operations, sorted by name
 * @param records structures that are no errors, sorted by name
 * @param enums enums, sorted by name
 * @param unions unions, sorted by name
 * @param errors errors that the model knows, sorted by name
 * @param collections lists and maps, sorted by name
 * @param simpleSchemas schemas of shapes without members
 */
public record ServicePlan(
        Naming naming,
        ServiceFacts service,
        ServiceTypes types,
        List<OperationPlan> operations,
        List<RecordPlan> records,
        List<EnumPlan> enums,
        List<UnionPlan> unions,
        List<ExceptionPlan> errors,
        List<CollectionPlan> collections,
        List<SimpleSchemas> simpleSchemas) {

    /** Copies the lists. */
    public ServicePlan {
        operations = List.copyOf(operations);
        records = List.copyOf(records);
        enums = List.copyOf(enums);
        unions = List.copyOf(unions);
        errors = List.copyOf(errors);
        collections = List.copyOf(collections);
        simpleSchemas = List.copyOf(simpleSchemas);
    }

    /** Returns records, enums and unions, in this order. */
    public Stream<TypePlan> typePlans() {
        return Stream.of(records, enums, unions).flatMap(List::stream);
    }

    /** Returns how many of each kind there are. */
    public PlanSummary summary() {
        int paginators = (int) operations.stream()
                .filter(operation -> operation.paginator().isPresent())
                .count();
        return new PlanSummary(
                records.size(), enums.size(), unions.size(), errors.size(), operations.size(), paginators);
    }
}
