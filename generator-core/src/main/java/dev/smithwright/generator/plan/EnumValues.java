package dev.smithwright.generator.plan;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.EnumTrait;
import software.amazon.smithy.model.traits.EnumValueTrait;

/**
 * The values of enums of both generations: Smithy 2.0 has shapes with a member for each value; Smithy 1.0 has a trait on
 * a string, which stays where a value such as {@code 1.0} makes no member's name.
 */
@SuppressWarnings("deprecation") // Smithy 1.0's trait is deprecated, but models have it
final class EnumValues {

    private EnumValues() {}

    /**
     * A value.
     *
     * @param name its name in the model; its value where it has none
     * @param value its value on the wire
     * @param documentation what the model says to people
     */
    record EnumValue(String name, String value, Documentation documentation) {}

    static boolean isEnum(Shape shape) {
        return shape.isIntEnumShape() || shape.hasTrait(EnumTrait.class);
    }

    /** Returns the values in model order. */
    static List<EnumValue> of(Shape shape) {
        if (!shape.members().isEmpty()) {
            return shape.members().stream().map(EnumValues::value).toList();
        }
        return shape.expectTrait(EnumTrait.class).getValues().stream()
                .map(value -> {
                    String name = value.getName().orElse(value.getValue());
                    String words = Words.of(name).sentence();
                    String deprecation = value.isDeprecated() ? "" : null;
                    Optional<String> text = value.getDocumentation();
                    return new EnumValue(
                            name, value.getValue(), new Documentation(words, text.orElse(null), deprecation));
                })
                .toList();
    }

    private static EnumValue value(MemberShape member) {
        EnumValueTrait value = member.expectTrait(EnumValueTrait.class);
        String wire = value.getStringValue().orElseGet(() -> String.valueOf(value.expectIntValue()));
        return new EnumValue(member.getMemberName(), wire, Docs.of(member, member.getMemberName()));
    }
}
