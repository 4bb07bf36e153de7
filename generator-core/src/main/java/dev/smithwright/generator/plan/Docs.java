package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DeprecatedTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.ExternalDocumentationTrait;
import software.amazon.smithy.model.traits.InternalTrait;
import software.amazon.smithy.model.traits.RecommendedTrait;
import software.amazon.smithy.model.traits.SinceTrait;
import software.amazon.smithy.model.traits.UnstableTrait;

/** Takes out of Smithy's shapes what they say to people. */
final class Docs {

    private Docs() {}

    static Documentation of(Shape shape, String name) {
        return new Documentation(
                Words.of(name).sentence(),
                shape.getTrait(DocumentationTrait.class)
                        .map(DocumentationTrait::getValue)
                        .orElse(null),
                shape.getTrait(DeprecatedTrait.class).map(Docs::reason).orElse(null),
                notes(shape));
    }

    /** Returns what is said of the member, or else of its target, which explains what the values are. */
    static Documentation of(MemberShape member, Shape target) {
        Documentation own = of(member, member.getMemberName());
        return own.text() != null ? own : new Documentation(own.name(), textOf(target), own.deprecation(), own.notes());
    }

    private static @Nullable String textOf(Shape target) {
        // A structure's text tells what the structure is for; at the member it would be said a second time.
        return ShapeClosure.hasValues(target) ? null : of(target, "").text();
    }

    private static Notes notes(Shape shape) {
        return new Notes(
                shape.getTrait(SinceTrait.class).map(SinceTrait::getValue).orElse(null),
                shape.hasTrait(UnstableTrait.class),
                shape.hasTrait(InternalTrait.class),
                shape.getTrait(RecommendedTrait.class)
                        .map(trait -> trait.getReason().orElse(""))
                        .orElse(null),
                shape.getTrait(ExternalDocumentationTrait.class)
                        .map(Docs::links)
                        .orElse(List.of()));
    }

    private static List<Notes.Link> links(ExternalDocumentationTrait trait) {
        return trait.getUrls().entrySet().stream()
                .map(link -> new Notes.Link(link.getKey(), link.getValue()))
                .toList();
    }

    private static String reason(DeprecatedTrait trait) {
        String since = trait.getSince().map(text -> "Since " + text + ". ").orElse("");
        return (since + trait.getMessage().orElse("")).strip();
    }
}
