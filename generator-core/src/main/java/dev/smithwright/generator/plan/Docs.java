package dev.smithwright.generator.plan;

import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DeprecatedTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;

/** Takes out of Smithy's shapes what they say to people. */
final class Docs {

    private Docs() {}

    static Documentation of(Shape shape, String name) {
        return new Documentation(
                Words.of(name).sentence(),
                shape.getTrait(DocumentationTrait.class)
                        .map(DocumentationTrait::getValue)
                        .orElse(null),
                shape.getTrait(DeprecatedTrait.class).map(Docs::reason).orElse(null));
    }

    /** Returns what is said of the member, or else of its target, which explains what the values are. */
    static Documentation of(MemberShape member, Shape target) {
        Documentation own = of(member, member.getMemberName());
        return own.text() != null ? own : new Documentation(own.name(), textOf(target), own.deprecation());
    }

    private static @Nullable String textOf(Shape target) {
        // A structure's text tells what the structure is for; at the member it would be said a second time.
        return ShapeClosure.hasValues(target) ? null : of(target, "").text();
    }

    private static String reason(DeprecatedTrait trait) {
        String since = trait.getSince().map(text -> "Since " + text + ". ").orElse("");
        return (since + trait.getMessage().orElse("")).strip();
    }
}
