package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.OperationDescription.ErrorReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the shapes of a service are used for. */
final class Usage {

    private static final List<String> INPUT_NAMES = List.of("Input", "Request");
    private static final List<String> OUTPUT_NAMES = List.of("Output", "Response", "Result");

    private final Map<String, MemberDescription> inputs = new HashMap<>();
    private final Set<String> outputs = new HashSet<>();
    private final Map<String, ErrorReference> errors = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();

    Usage(ServiceDescription description) {
        description.operations().values().forEach(this::add);
        description.shapes().values().forEach(this::add);
    }

    private void add(OperationDescription operation) {
        if (operation.input() != null) {
            inputs.put(operation.input().shape(), operation.input());
            count(operation.input());
        }
        if (operation.output() != null) {
            outputs.add(operation.output().shape());
            count(operation.output());
        }
        operation.errors().forEach(error -> errors.putIfAbsent(error.shape(), error));
    }

    private void add(ShapeDescription shape) {
        shape.members().values().forEach(this::count);
        Stream.of(shape.member(), shape.key(), shape.value())
                .filter(Objects::nonNull)
                .forEach(this::count);
    }

    private void count(MemberDescription reference) {
        references.merge(reference.shape(), 1, Integer::sum);
    }

    /**
     * Returns whether the shape is nothing but the input of one operation, by its name as well: AWS's own conversion
     * tells it so.
     */
    boolean isInput(String shape) {
        return inputs.containsKey(shape) && isOnly(shape, INPUT_NAMES);
    }

    /** Returns whether the shape is nothing but the output of one operation, by its name as well. */
    boolean isOutput(String shape) {
        return outputs.contains(shape) && isOnly(shape, OUTPUT_NAMES);
    }

    /** Returns how an operation refers to the shape as its input. */
    Optional<MemberDescription> input(String shape) {
        return Optional.ofNullable(inputs.get(shape));
    }

    /** Returns how an operation refers to the shape as one of its errors. */
    Optional<ErrorReference> error(String shape) {
        return Optional.ofNullable(errors.get(shape));
    }

    private boolean isOnly(String shape, List<String> names) {
        return references.getOrDefault(shape, 0) == 1 && names.stream().anyMatch(shape::endsWith);
    }
}
