package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.select.SelectedService;
import java.util.List;
import java.util.stream.Stream;

/** Decides what is emitted for a service: types, names, order. Holds no state. */
public final class Planner {

    /**
     * Plans a service, without the cases by which the model tests its endpoint rules.
     *
     * @see #plan(SelectedService, Naming, boolean, Diagnostics)
     */
    public ServicePlan plan(SelectedService selected, Naming naming, Diagnostics diagnostics) {
        return plan(selected, naming, false, diagnostics);
    }

    /**
     * Plans a service.
     *
     * @param selected the service, with a model in which mixins are flattened
     * @param naming where generated code lives
     * @param endpointTests whether the cases by which the model tests its endpoint rules are planned too
     * @param diagnostics takes shapes that Java cannot tell apart, and structures that are too large for a record,
     *     and endpoint rules, cases of them and waiters that no code could stand for
     * @return the plan, which is of no use where diagnostics were noted
     */
    public ServicePlan plan(SelectedService selected, Naming naming, boolean endpointTests, Diagnostics diagnostics) {
        ShapeClosure closure = ShapeClosure.of(selected);
        RecordLimit.check(closure, diagnostics);
        ShapeNames names = new ShapeNames(closure, naming, diagnostics);
        Types types = new Types(closure, names, Recursion.of(closure));
        Members members = new Members(types);
        TypePlanner shapes = new TypePlanner(types, members);
        List<RecordPlan> records = closure.structures().map(shapes::record).toList();
        List<EnumPlan> enums = shapes.enums();
        List<UnionPlan> unions = shapes.unions();
        ExampleReader values =
                new ExampleReader(Stream.of(records, enums, unions).flatMap(List::stream));
        ErrorPlanner errors = new ErrorPlanner(types, members);
        List<OperationPlan> operations = new OperationPlanner(
                        types, naming, records, errors, new ExamplePlanner(values), diagnostics)
                .operations();
        EndpointPlanner rules =
                new EndpointPlanner(selected.service(), new EndpointBindingPlanner(closure, records), diagnostics);
        EndpointPlan endpoints = rules.plan(operations);
        List<EndpointCasePlan> cases = endpointTests
                ? new EndpointCasePlanner(selected.service(), operations, values, diagnostics).cases()
                : List.of();
        return new ServicePlan(
                naming,
                Facts.of(selected),
                names.serviceTypes(),
                names.declared(),
                operations,
                records,
                enums,
                unions,
                errors.exceptions(),
                shapes.collections(),
                shapes.simpleSchemas(),
                endpoints == null ? null : endpoints.with(cases));
    }
}
