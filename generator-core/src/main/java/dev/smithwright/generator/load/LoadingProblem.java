package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.NearNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;
import software.amazon.smithy.model.validation.Validator;

/** What goes wrong while a model is put together. Smithy has one name for all of it, and tells by the text. */
enum LoadingProblem {
    UNKNOWN_TARGET("UnknownTarget", "Trait `[^`]+` applied to unknown shape `([^`]+)`"),
    CONFLICTING_SHAPES("ConflictingShapes", "Conflicting shape definition"),
    CONFLICTING_TRAITS("ConflictingTraits", "Conflicting `[^`]+` trait found"),
    OTHER("InvalidModel", "");

    static final String NO_SUCH_SHAPE = "Correct the name, or add the file or archive that defines the shape";

    private static final String SAME_DEFINITION = "Model.IgnoredDuplicateDefinition";

    private final String code;
    private final Pattern text;

    LoadingProblem(String code, String text) {
        this.code = code;
        this.text = Pattern.compile(text);
    }

    /** Returns which of them the event is, if it is one. */
    static LoadingProblem of(ValidationEvent event) {
        for (LoadingProblem problem : values()) {
            if (problem.is(event)) {
                return problem;
            }
        }
        return OTHER;
    }

    /** Returns whether a shape is defined once more, be it in the same way or in another. */
    static boolean isSecondDefinition(ValidationEvent event) {
        return event.getId().equals(SAME_DEFINITION) || CONFLICTING_SHAPES.is(event);
    }

    boolean is(ValidationEvent event) {
        return event.getId().equals(Validator.MODEL_ERROR)
                && text.matcher(event.getMessage()).lookingAt();
    }

    /** Returns the name for users. */
    String code() {
        return code;
    }

    /** Returns how to mend it; names near what is unknown are those of the model. */
    String mend(ValidationEvent event, Optional<Model> model) {
        return switch (this) {
            case UNKNOWN_TARGET -> nearTarget(event, model);
            case CONFLICTING_SHAPES ->
                "Leave one of them out; to change the traits of a shape of another file, write an overlay";
            case CONFLICTING_TRAITS ->
                "Remove one of them; an overlay replaces any trait of the models but trait, mixin and enumValue";
            case OTHER -> "";
        };
    }

    private String nearTarget(ValidationEvent event, Optional<Model> model) {
        Matcher target = text.matcher(event.getMessage());
        String near = target.lookingAt() && model.isPresent() ? near(ShapeId.from(target.group(1)), model.get()) : "";
        return near.isEmpty() ? NO_SUCH_SHAPE : near;
    }

    private static String near(ShapeId target, Model model) {
        Optional<Shape> container = target.hasMember() ? model.getShape(target.withoutMember()) : Optional.empty();
        return container
                .map(shape -> NearNames.mend(target.getMember().orElseThrow(), shape.getMemberNames().stream()))
                .orElseGet(() -> NearNames.mend(
                        target.getName(),
                        model.getShapeIds().stream()
                                .filter(id -> !id.hasMember() && mayBeMeant(id, target))
                                .sorted(),
                        ShapeId::getName));
    }

    /** All namespaces have hundreds of names, so that there is always one that is near. */
    private static boolean mayBeMeant(ShapeId id, ShapeId target) {
        return id.getNamespace().equals(target.getNamespace()) || id.getName().equals(target.getName());
    }
}
