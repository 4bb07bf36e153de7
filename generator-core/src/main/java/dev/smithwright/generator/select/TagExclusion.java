package dev.smithwright.generator.select;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.transform.ModelTransformer;

/** Leaves out members, errors and enum values that carry an excluded tag. */
final class TagExclusion {

    private final ModelTransformer transformer;
    private final List<String> tags;
    private final Diagnostics diagnostics;

    TagExclusion(ModelTransformer transformer, List<String> tags, Diagnostics diagnostics) {
        this.transformer = transformer;
        this.tags = tags;
        this.diagnostics = diagnostics;
    }

    /** Returns the model without them; what only they reached stays in it. */
    Model apply(Model model) {
        return tags.isEmpty() ? model : withoutErrors(withoutMembers(model));
    }

    private Model withoutMembers(Model model) {
        Set<Shape> members = new HashSet<>();
        for (Shape holder : model.toSet()) {
            List<MemberShape> tagged = holder.members().stream()
                    .filter(member -> TagChoice.carriesOne(member, tags))
                    .toList();
            boolean empties = tagged.size() == holder.members().size()
                    && (holder.isUnionShape() || holder.isEnumShape() || holder.isIntEnumShape());
            tagged.stream()
                    .filter(member -> empties || member.hasTrait(RequiredTrait.class) || !hasNames(holder))
                    .forEach(this::needed);
            members.addAll(tagged);
        }
        diagnostics.throwIfErrors();
        return transformer.removeShapes(model, members);
    }

    private static boolean hasNames(Shape holder) {
        return !holder.isListShape() && !holder.isMapShape();
    }

    private void needed(MemberShape member) {
        diagnostics.error(
                "NeededMember",
                member.getSourceLocation(),
                "The member " + member.getId() + " cannot be left out for its tags " + member.getTags()
                        + ": it is required, or its shape is nothing without it",
                "Exclude other tags, or take the tag from the member");
    }

    private Model withoutErrors(Model model) {
        return transformer.mapShapes(model, shape -> {
            if (shape instanceof OperationShape operation) {
                return operation.toBuilder()
                        .errors(kept(model, operation.getErrorsSet()))
                        .build();
            }
            return shape instanceof ServiceShape service
                    ? service.toBuilder()
                            .errors(kept(model, service.getErrorsSet()))
                            .build()
                    : shape;
        });
    }

    private List<ShapeId> kept(Model model, Set<ShapeId> errors) {
        return errors.stream()
                .filter(error -> !TagChoice.carriesOne(model.expectShape(error), tags))
                .toList();
    }
}
