package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.ExamplesTrait;

/** Plans the examples of operations. */
final class ExamplePlanner {

    private final ExampleReader reader;

    ExamplePlanner(ExampleReader reader) {
        this.reader = reader;
    }

    List<ExamplePlan> plan(
            OperationShape operation, @Nullable RecordPlan input, @Nullable RecordPlan output, ErrorSetPlan errors) {
        return operation.getTrait(ExamplesTrait.class).map(ExamplesTrait::getExamples).orElse(List.of()).stream()
                .map(example -> plan(example, input, output, errors))
                .toList();
    }

    private ExamplePlan plan(
            ExamplesTrait.Example example,
            @Nullable RecordPlan input,
            @Nullable RecordPlan output,
            ErrorSetPlan errors) {
        Optional<ExceptionPlan> error = example.getError().flatMap(answer -> error(answer.getShapeId(), errors));
        return new ExamplePlan(
                example.getTitle(),
                example.getDocumentation().orElse(null),
                reader.assignments(membersOf(input), example.getInput()).orElse(null),
                output == null ? List.of() : shown(output, example.getOutput().orElse(Node.objectNode())),
                error.map(ExceptionPlan::type).orElse(null),
                error.flatMap(ExceptionPlan::message)
                        .flatMap(member -> message(example, member))
                        .orElse(null));
    }

    private static List<MemberPlan> membersOf(@Nullable RecordPlan record) {
        return record == null ? List.of() : record.members();
    }

    private static Optional<ExceptionPlan> error(ShapeId shape, ErrorSetPlan errors) {
        return errors.errors().stream()
                .filter(error -> error.shapeId().equals(shape.toString()))
                .findFirst();
    }

    private static Optional<String> message(ExamplesTrait.Example example, MemberPlan member) {
        return example.getError()
                .flatMap(error -> error.getContent().getMember(member.name()))
                .flatMap(node -> node.asStringNode().map(StringNode::getValue));
    }

    /** An answer is shown and not compiled: what does not fit is left out of it. */
    private List<ExampleValue.Assignment> shown(RecordPlan output, ObjectNode node) {
        List<ExampleValue.Assignment> shown = new ArrayList<>();
        for (MemberPlan member : output.members()) {
            node.getMember(member.name())
                    .flatMap(value -> reader.read(member.type(), value))
                    .ifPresent(value -> shown.add(new ExampleValue.Assignment(member.javaName(), value)));
        }
        return shown;
    }
}
