package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.aws.traits.protocols.AwsQueryErrorTrait;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.HttpErrorTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.traits.RetryableTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.traits.UniqueItemsTrait;

/** Translates Smithy's traits into those that the runtime knows. */
final class Traits {

    private Traits() {}

    /** Returns the traits that stand on the shape or member itself, in a fixed order. */
    static List<TraitPlan> of(Shape shape) {
        List<TraitPlan> traits = new ArrayList<>();
        flag(shape, RequiredTrait.class, TraitPlan.Flag.REQUIRED, traits);
        flag(shape, IdempotencyTokenTrait.class, TraitPlan.Flag.IDEMPOTENCY_TOKEN, traits);
        shape.getTrait(LengthTrait.class)
                .map(length -> new TraitPlan.Length(
                        length.getMin().orElse(0L), length.getMax().orElse(Long.MAX_VALUE)))
                .ifPresent(traits::add);
        shape.getTrait(RangeTrait.class)
                .map(range -> new TraitPlan.Range(
                        range.getMin().orElse(null), range.getMax().orElse(null)))
                .ifPresent(traits::add);
        shape.getTrait(PatternTrait.class)
                .map(pattern -> new TraitPlan.Pattern(pattern.getValue()))
                .ifPresent(traits::add);
        flag(shape, UniqueItemsTrait.class, TraitPlan.Flag.UNIQUE_ITEMS, traits);
        flag(shape, SparseTrait.class, TraitPlan.Flag.SPARSE, traits);
        shape.getTrait(TimestampFormatTrait.class).ifPresent(format -> timestamp(format, traits));
        flag(shape, SensitiveTrait.class, TraitPlan.Flag.SENSITIVE, traits);
        flag(shape, StreamingTrait.class, TraitPlan.Flag.STREAMING, traits);
        if (EnumValues.isEnum(shape)) {
            traits.add(new TraitPlan.EnumValues(EnumValues.of(shape).stream()
                    .map(EnumValues.EnumValue::value)
                    .toList()));
        }
        shape.getTrait(ErrorTrait.class).map(error -> fault(shape, error)).ifPresent(traits::add);
        shape.getTrait(AwsQueryErrorTrait.class)
                .map(error -> new TraitPlan.QueryError(error.getCode()))
                .ifPresent(traits::add);
        return traits;
    }

    /** Returns the traits of the member, and those of its target that are of another kind. */
    static List<TraitPlan> merged(List<TraitPlan> member, List<TraitPlan> target) {
        List<TraitPlan> merged = new ArrayList<>(member);
        for (TraitPlan trait : target) {
            boolean replaced = trait instanceof TraitPlan.Flag
                    ? member.contains(trait)
                    : member.stream().anyMatch(own -> own.getClass() == trait.getClass());
            if (!replaced) {
                merged.add(trait);
            }
        }
        return merged;
    }

    /** Returns who is to blame for an error, its HTTP status, and whether to try again. */
    static TraitPlan.Fault fault(Shape shape, ErrorTrait error) {
        int status = shape.getTrait(HttpErrorTrait.class)
                .map(HttpErrorTrait::getCode)
                .orElse(error.getDefaultHttpStatusCode());
        return new TraitPlan.Fault(
                error.isClientError(),
                status,
                shape.hasTrait(RetryableTrait.class),
                shape.getTrait(RetryableTrait.class)
                        .filter(RetryableTrait::getThrottling)
                        .isPresent());
    }

    private static void flag(Shape shape, Class<? extends Trait> trait, TraitPlan.Flag flag, List<TraitPlan> traits) {
        if (shape.hasTrait(trait)) {
            traits.add(flag);
        }
    }

    private static void timestamp(TimestampFormatTrait trait, List<TraitPlan> traits) {
        switch (trait.getFormat()) {
            case DATE_TIME -> traits.add(TraitPlan.TimestampFormat.DATE_TIME);
            case HTTP_DATE -> traits.add(TraitPlan.TimestampFormat.HTTP_DATE);
            case EPOCH_SECONDS -> traits.add(TraitPlan.TimestampFormat.EPOCH_SECONDS);
            default -> {
                // A format that no protocol knows; Smithy's validation reports it.
            }
        }
    }
}
