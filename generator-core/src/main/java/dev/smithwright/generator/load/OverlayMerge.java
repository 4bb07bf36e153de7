package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.EnumValueTrait;
import software.amazon.smithy.model.traits.MixinTrait;
import software.amazon.smithy.model.traits.TraitDefinition;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * Lays overlays over a model. Smithy refuses a second value of a trait, and merges lists; here the overlay's value is the
 * only one, since the model's is taken away beforehand.
 */
final class OverlayMerge {

    /** What Smithy cannot read a model without, and no overlay can therefore replace. */
    private static final Set<ShapeId> STRUCTURAL = Set.of(TraitDefinition.ID, MixinTrait.ID, EnumValueTrait.ID);

    private final Supplier<ModelAssembler> assemblers;
    private final List<ModelFile> overlays;
    private final boolean mayMiss;
    private final ModelTransformer transformer = ModelTransformer.create();

    /**
     * Knows the overlays.
     *
     * @param assemblers makes an assembler that knows the rules of the language
     * @param overlays at least one
     * @param mayMiss whether what they apply to may be missing
     */
    OverlayMerge(Supplier<ModelAssembler> assemblers, Collection<ModelFile> overlays, boolean mayMiss) {
        this.assemblers = assemblers;
        this.overlays = List.copyOf(overlays);
        this.mayMiss = mayMiss;
    }

    /** Notes what is wrong with the overlays by themselves, where there is no model to lay them over. */
    void reportAlone(Diagnostics diagnostics) {
        ModelAssembler assembler =
                new ModelAssembler().disableValidation().putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true);
        ModelLoader.add(overlays, assembler);
        ValidatedResult<Model> alone = assembler.assemble();
        List<ValidationEvent> events = alone.getValidationEvents().stream()
                .filter(event -> !LoadingProblem.UNKNOWN_TARGET.is(event))
                .toList();
        new ModelProblems(overlays, false).report(ValidatedResult.fromErrors(events), diagnostics);
    }

    /** Returns the model with the overlays, or what is wrong with it; a shape that is defined anew is noted. */
    ValidatedResult<Model> over(Model model, Diagnostics diagnostics) {
        Map<ShapeId, Set<ShapeId>> replaced = traitsOfOverlays(model);
        Model left = transformer.removeTraitsIf(
                model,
                (shape, trait) -> replaced.getOrDefault(shape.getId(), Set.of()).contains(trait.toShapeId()));
        ValidatedResult<Model> result = merge(assemblers.get(), left);
        reportRedefined(model, result.getValidationEvents(), diagnostics);
        List<ValidationEvent> events = result.getValidationEvents().stream()
                .filter(event -> !LoadingProblem.isSecondDefinition(event) || !isDefined(model, event))
                .toList();
        return mayMiss ? withoutMissing(result, events) : with(events, result);
    }

    ModelProblems problems() {
        return new ModelProblems(overlays, true);
    }

    private ValidatedResult<Model> merge(ModelAssembler assembler, Model model) {
        ModelLoader.add(overlays, assembler.addModel(model));
        return assembler.assemble();
    }

    /** Returns which traits the overlays give to which shapes of the model, found where the model has none itself. */
    private Map<ShapeId, Set<ShapeId>> traitsOfOverlays(Model model) {
        Model bare = transformer.removeTraitsIf(model, (shape, trait) -> !STRUCTURAL.contains(trait.toShapeId()));
        Map<ShapeId, Set<ShapeId>> traits = new HashMap<>();
        merge(new ModelAssembler().disableValidation(), bare)
                .getResult()
                .ifPresent(merged -> bare.shapes()
                        .flatMap(shape -> merged.getShape(shape.getId()).stream())
                        .forEach(shape -> traits.put(shape.getId(), added(shape, bare.expectShape(shape.getId())))));
        return traits;
    }

    private static Set<ShapeId> added(Shape shape, Shape bare) {
        Set<ShapeId> added = new HashSet<>(shape.getIntroducedTraits().keySet());
        added.removeAll(bare.getIntroducedTraits().keySet());
        return added;
    }

    private static void reportRedefined(Model model, List<ValidationEvent> events, Diagnostics diagnostics) {
        for (ValidationEvent event : events) {
            if (LoadingProblem.isSecondDefinition(event)) {
                event.getShapeId()
                        .flatMap(model::getShape)
                        .ifPresent(shape -> diagnostics.error(
                                "RedefinedShape",
                                event.getSourceLocation(),
                                "The overlay defines " + shape.getId() + ", which the models define already ("
                                        + shape.getSourceLocation() + ")",
                                "Change its traits with 'apply " + shape.getId().getName()
                                        + " @trait', or give the new shape another name"));
            }
        }
    }

    private static boolean isDefined(Model model, ValidationEvent event) {
        return event.getShapeId().flatMap(model::getShape).isPresent();
    }

    /** Smithy checks no rule where a target is missing, so what could be applied is checked once more. */
    private ValidatedResult<Model> withoutMissing(ValidatedResult<Model> result, List<ValidationEvent> events) {
        List<ValidationEvent> others = events.stream()
                .filter(event -> !LoadingProblem.UNKNOWN_TARGET.is(event))
                .toList();
        ValidatedResult<Model> known = with(others, result);
        boolean isSound = known.getValidationEvents(Severity.ERROR).isEmpty();
        return isSound && others.size() < events.size()
                ? assemblers.get().addModel(known.getResult().orElseThrow()).assemble()
                : known;
    }

    private static ValidatedResult<Model> with(List<ValidationEvent> events, ValidatedResult<Model> result) {
        return result.getResult()
                .map(model -> new ValidatedResult<>(model, events))
                .orElseGet(() -> ValidatedResult.fromErrors(events));
    }
}
