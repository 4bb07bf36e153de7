package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.aws.traits.auth.SigV4Trait;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.OptionalAuthTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Plans the operations. */
final class OperationPlanner {

    private static final ReservedWords METHODS = ReservedWords.of("client-methods");
    private static final ReservedWords CONSTANTS = ReservedWords.of("operation-constants");

    private final ShapeClosure closure;
    private final Types types;
    private final Map<JavaType, RecordPlan> records = new HashMap<>();
    private final ErrorPlanner errors;
    private final PaginatorPlanner paginators;
    private final ExamplePlanner examples;
    private final WaiterPlanner waiters;

    OperationPlanner(
            Types types,
            Naming naming,
            List<RecordPlan> records,
            ErrorPlanner errors,
            ExamplePlanner examples,
            Diagnostics diagnostics) {
        this.closure = types.closure();
        this.types = types;
        records.forEach(record -> this.records.put(record.type(), record));
        this.errors = errors;
        this.examples = examples;
        this.paginators = new PaginatorPlanner(types, naming, this.records);
        this.waiters = new WaiterPlanner(types, naming, this.records, diagnostics);
    }

    List<OperationPlan> operations() {
        List<OperationShape> shapes = closure.operations();
        ShapeNames javaNames = types.names();
        NameScope methods = NameScope.ofMembers(METHODS, "Operation");
        Map<OperationShape, String> names =
                methods.claimAll(shapes, shape -> Members.javaName(javaNames.nameOf(shape)));
        Map<OperationShape, String> constants = NameScope.ofMembers(CONSTANTS, "_OPERATION")
                .claimAll(shapes, shape -> Members.constantName(javaNames.nameOf(shape), "OPERATION"));
        List<OperationPlan> operations = new ArrayList<>();
        for (OperationShape shape : shapes) {
            String method = names.getOrDefault(shape, "");
            @Nullable PaginatorPlan paginator = paginators.plan(shape);
            @Nullable
            RecordPlan input = record(OperationIndex.of(closure.model()).expectInputShape(shape));
            @Nullable
            RecordPlan output = record(OperationIndex.of(closure.model()).expectOutputShape(shape));
            ErrorSetPlan errorSet = errors.errorSet(shape);
            operations.add(new OperationPlan(
                    operations.size(),
                    closure.nameOf(shape),
                    constants.getOrDefault(shape, ""),
                    method,
                    paginator == null ? "" : methods.claim(method + "Paginator"),
                    input,
                    output,
                    errorSet,
                    auth(shape),
                    OperationTraits.of(shape),
                    paginator,
                    examples.plan(shape, input, output, errorSet),
                    waiters.plan(shape, input, output),
                    Docs.of(shape, closure.nameOf(shape))));
        }
        return operations;
    }

    private @Nullable RecordPlan record(Shape shape) {
        return shape.getId().equals(UnitTypeTrait.UNIT)
                ? null
                : records.get(types.names().typeOf(shape));
    }

    /**
     * An empty list of auth schemes means that a call is never signed, unless optionalAuth stands beside it, by which AWS
     * marks operations that may be signed but need not.
     */
    private OperationPlan.Auth auth(OperationShape operation) {
        if (operation.hasTrait(OptionalAuthTrait.class)) {
            return OperationPlan.Auth.OPTIONAL;
        }
        boolean signed = ServiceIndex.of(closure.model())
                .getEffectiveAuthSchemes(closure.service(), operation)
                .containsKey(SigV4Trait.ID);
        return signed ? OperationPlan.Auth.SIGNED : OperationPlan.Auth.NONE;
    }
}
