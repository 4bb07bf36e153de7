package dev.smithwright.generator.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.traits.DefaultTrait;

/** Translates the values of Smithy's default trait. */
final class Defaults {

    private Defaults() {}

    /** Returns the member's default; null where it has none, or the default is null. */
    static @Nullable Literal of(MemberShape member) {
        return member.getTrait(DefaultTrait.class)
                .map(DefaultTrait::toNode)
                .flatMap(Defaults::literal)
                .orElse(null);
    }

    private static Optional<Literal> literal(Node node) {
        return node.asBooleanNode()
                .<Literal>map(value -> new Literal.Truth(value.getValue()))
                .or(() -> node.asNumberNode().map(value -> new Literal.Numeral(decimal(value))))
                .or(() -> node.asStringNode().map(value -> new Literal.Text(value.getValue())))
                // Smithy allows a list or map as a default only where it is empty.
                .or(() -> node.asArrayNode().map(value -> Literal.Empty.LIST))
                .or(() -> node.asObjectNode().map(value -> Literal.Empty.MAP));
    }

    private static BigDecimal decimal(NumberNode number) {
        return number.asBigDecimal()
                .orElseGet(() -> new BigDecimal(number.getValue().toString()));
    }
}
