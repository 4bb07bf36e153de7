package dev.smithwright.generator.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.diff.ChangedShape;
import software.amazon.smithy.diff.Differences;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.utils.Pair;

/** Names traits that differ and that the plan does not know: nothing that is generated depends on them. */
final class TraitComparison {

    /** What the comparisons of plans tell, in words of their own. */
    private static final Set<String> TOLD = Set.of(
            "smithy.api#required",
            "smithy.api#clientOptional",
            "smithy.api#default",
            "smithy.api#idempotencyToken",
            "smithy.api#length",
            "smithy.api#range",
            "smithy.api#pattern",
            "smithy.api#uniqueItems",
            "smithy.api#sparse",
            "smithy.api#timestampFormat",
            "smithy.api#sensitive",
            "smithy.api#streaming",
            "smithy.api#enum",
            "smithy.api#enumValue",
            "smithy.api#error",
            "smithy.api#httpError",
            "smithy.api#retryable",
            "smithy.api#documentation",
            "smithy.api#deprecated",
            "smithy.api#since",
            "smithy.api#unstable",
            "smithy.api#internal",
            "smithy.api#recommended",
            "smithy.api#externalDocumentation",
            "smithy.api#examples",
            "smithy.api#paginated",
            "smithy.api#optionalAuth",
            "smithy.api#auth",
            "smithy.api#endpoint",
            "smithy.api#requestCompression",
            "smithy.api#title",
            "smithy.api#input",
            "smithy.api#output",
            "smithy.waiters#waitable",
            "smithy.rules#endpointRuleSet",
            "smithy.rules#contextParam",
            "smithy.rules#staticContextParams",
            "smithy.rules#operationContextParams",
            "aws.api#service",
            "aws.auth#sigv4",
            "smithy.api#box",
            "smithy.protocols#rpcv2Cbor",
            "aws.protocols#awsJson1_0",
            "aws.protocols#awsJson1_1",
            "aws.protocols#awsQuery",
            "aws.protocols#ec2Query",
            "aws.protocols#restJson1",
            "aws.protocols#restXml",
            "aws.protocols#awsQueryError",
            "aws.protocols#awsQueryCompatible");

    /** What a transformation of models leaves as a note to itself, and no file holds. */
    private static final String SYNTHETIC = "smithy.synthetic";

    private final ChangeLog log;

    TraitComparison(ChangeLog log) {
        this.log = log;
    }

    /** Compares the traits of shapes that both models have; {@code reached} are those that the service leads to. */
    void compare(Differences differences, Set<ShapeId> reached) {
        differences
                .changedShapes()
                .filter(changed -> reached.contains(changed.getShapeId()))
                .forEach(this::compare);
    }

    private void compare(ChangedShape<Shape> changed) {
        note(ChangeKind.TRAIT_ADDED, changed, changed.addedTraits().toList());
        note(ChangeKind.TRAIT_REMOVED, changed, changed.removedTraits().toList());
        note(
                ChangeKind.TRAIT_CHANGED,
                changed,
                changed.changedTraits().map(Pair::getRight).toList());
    }

    private void note(ChangeKind kind, ChangedShape<Shape> changed, List<Trait> traits) {
        String names = traits.stream()
                .map(Trait::toShapeId)
                .filter(id ->
                        !TOLD.contains(id.toString()) && !id.getNamespace().equals(SYNTHETIC))
                .map(ShapeId::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            log.note(kind, Names.ofShape(changed.getShapeId().toString()))
                    .from(kind == ChangeKind.TRAIT_ADDED ? "" : names)
                    .to(kind == ChangeKind.TRAIT_REMOVED ? "" : names)
                    .isCompatible("Nothing that is generated depends on it");
        }
    }
}
