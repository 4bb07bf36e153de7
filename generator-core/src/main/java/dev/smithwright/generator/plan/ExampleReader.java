package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Reads the values of examples. A value that does not fit its type is not read, nor is what holds it. */
final class ExampleReader {

    private final Map<JavaType, TypePlan> plans;

    ExampleReader(Stream<? extends TypePlan> plans) {
        this.plans = plans.collect(Collectors.toUnmodifiableMap(TypePlan::type, plan -> plan));
    }

    Optional<ExampleValue> read(TypeRef type, Node node) {
        if (type instanceof TypeRef.ListOf list) {
            return node.asArrayNode().flatMap(elements -> elements(list, elements));
        }
        if (type instanceof TypeRef.MapOf map) {
            return node.asObjectNode().flatMap(entries -> entries(map, entries));
        }
        if (type instanceof TypeRef.Declared declared) {
            return declared(declared, node);
        }
        if (type == TypeRef.Scalar.DOCUMENT) {
            return Optional.of(document(node));
        }
        return type instanceof TypeRef.Scalar scalar ? ExampleScalars.read(scalar, node) : Optional.empty();
    }

    private Optional<ExampleValue> elements(TypeRef.ListOf type, ArrayNode node) {
        List<ExampleValue> values = new ArrayList<>();
        node.getElements().forEach(element -> read(type.element(), element).ifPresent(values::add));
        return values.size() == node.size() ? Optional.of(new ExampleValue.Elements(values)) : Optional.empty();
    }

    private Optional<ExampleValue> entries(TypeRef.MapOf type, ObjectNode node) {
        List<ExampleValue.Entry> entries = new ArrayList<>();
        node.getMembers()
                .forEach((key, value) -> read(type.key(), key)
                        .flatMap(
                                readKey -> read(type.value(), value).map(read -> new ExampleValue.Entry(readKey, read)))
                        .ifPresent(entries::add));
        return entries.size() == node.size() ? Optional.of(new ExampleValue.Entries(entries)) : Optional.empty();
    }

    private Optional<ExampleValue> declared(TypeRef.Declared type, Node node) {
        TypePlan plan = plans.get(type.type());
        if (plan instanceof RecordPlan record) {
            return node.asObjectNode().flatMap(object -> structure(record, object));
        }
        if (plan instanceof UnionPlan union) {
            return node.asObjectNode().flatMap(object -> variant(union, object));
        }
        return plan instanceof EnumPlan enumeration ? enumerated(enumeration, node) : Optional.empty();
    }

    private static Optional<ExampleValue> enumerated(EnumPlan plan, Node node) {
        TypeRef.Scalar wire = plan.isInteger() ? TypeRef.Scalar.INTEGER : TypeRef.Scalar.STRING;
        return ExampleScalars.literal(wire, node)
                .flatMap(literal -> plan.values().stream()
                        .filter(value -> value.value().equals(text(literal)))
                        .findFirst()
                        .map(value -> new ExampleValue.Constant(plan.type(), value.constant())));
    }

    private static String text(Literal literal) {
        return literal instanceof Literal.Numeral numeral
                ? numeral.value().toPlainString()
                : ((Literal.Text) literal).value();
    }

    private Optional<ExampleValue> structure(RecordPlan plan, ObjectNode node) {
        return assignments(plan.members(), node)
                .map(assignments -> new ExampleValue.Structure(plan.type(), assignments));
    }

    /** Reads members in the order in which a builder asks for them: required ones first. */
    Optional<List<ExampleValue.Assignment>> assignments(List<MemberPlan> members, ObjectNode node) {
        List<ExampleValue.Assignment> assignments = new ArrayList<>();
        Set<String> left = new HashSet<>(node.getStringMap().keySet());
        for (MemberPlan member : inBuilderOrder(members)) {
            Optional<Node> value = node.getMember(member.name()).filter(given -> !given.isNullNode());
            Optional<ExampleValue> read = value.flatMap(given -> read(member.type(), given));
            if (read.isEmpty() && (value.isPresent() || member.isStage())) {
                return Optional.empty();
            }
            read.ifPresent(given -> assignments.add(new ExampleValue.Assignment(member.javaName(), given)));
            left.remove(member.name());
        }
        return left.isEmpty() ? Optional.of(assignments) : Optional.empty();
    }

    private static List<MemberPlan> inBuilderOrder(List<MemberPlan> members) {
        return members.stream()
                .sorted(Comparator.comparing(MemberPlan::isStage).reversed())
                .toList();
    }

    private Optional<ExampleValue> variant(UnionPlan plan, ObjectNode node) {
        if (node.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<StringNode, Node> member =
                node.getMembers().entrySet().iterator().next();
        return plan.variants().stream()
                .filter(variant ->
                        variant.member().name().equals(member.getKey().getValue()))
                .findFirst()
                .flatMap(variant -> variant(plan.type(), variant, member.getValue()));
    }

    private Optional<ExampleValue> variant(JavaType type, UnionPlan.Variant variant, Node node) {
        TypeRef content = variant.member().type();
        return content == TypeRef.Unit.UNIT
                ? Optional.of(new ExampleValue.Variant(type, variant.name(), null))
                : read(content, node).map(value -> new ExampleValue.Variant(type, variant.name(), value));
    }

    private ExampleValue document(Node node) {
        if (node.isNullNode()) {
            return ExampleValue.NullDocument.NULL;
        }
        if (node.isArrayNode()) {
            return new ExampleValue.DocumentOf(new ExampleValue.Elements(node.expectArrayNode().getElements().stream()
                    .map(this::document)
                    .toList()));
        }
        if (node.isObjectNode()) {
            return new ExampleValue.DocumentOf(new ExampleValue.Entries(
                    node.expectObjectNode().getMembers().entrySet().stream()
                            .map(entry -> new ExampleValue.Entry(
                                    new ExampleValue.Plain(
                                            TypeRef.Scalar.STRING,
                                            new Literal.Text(entry.getKey().getValue())),
                                    document(entry.getValue())))
                            .toList()));
        }
        return new ExampleValue.Plain(TypeRef.Scalar.DOCUMENT, ExampleScalars.any(node));
    }
}
