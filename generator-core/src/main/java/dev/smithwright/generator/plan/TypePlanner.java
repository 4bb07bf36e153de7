package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.StreamingTrait;

/** Plans records, enums, unions, collections and simple schemas. */
final class TypePlanner {

    private static final ReservedWords VARIANTS = ReservedWords.of("variant-names");
    private static final ReservedWords ENUM_CONSTANTS = ReservedWords.of("enum-constants");

    private final ShapeClosure closure;
    private final Types types;
    private final Members members;
    private final Set<ShapeId> standIns;

    TypePlanner(Types types, Members members) {
        this.closure = types.closure();
        this.types = types;
        this.members = members;
        this.standIns = Stream.concat(closure.structures(), closure.errors())
                .flatMap(structure -> structure.members().stream()
                        .filter(member -> members.presence(structure, member) == MemberPlan.Presence.REQUIRED))
                .map(MemberShape::getTarget)
                .collect(Collectors.toUnmodifiableSet());
    }

    RecordPlan record(StructureShape shape) {
        JavaType type = types.names().typeOf(shape);
        return new RecordPlan(
                type,
                shape.getId().toString(),
                members.ofStructure(shape, type.simpleName()),
                traits(shape),
                standIns.contains(shape.getId()),
                Docs.of(shape, closure.nameOf(shape)));
    }

    /** A structure with a member that streams is marked as a whole, so that a caller need not look for the member. */
    private List<TraitPlan> traits(StructureShape shape) {
        boolean streams = shape.members().stream()
                .anyMatch(member -> closure.targetOf(member).hasTrait(StreamingTrait.class));
        return streams ? Traits.merged(Traits.of(shape), List.of(TraitPlan.Flag.STREAMING)) : Traits.of(shape);
    }

    List<EnumPlan> enums() {
        return closure.shapes().stream()
                .filter(EnumValues::isEnum)
                .map(shape -> new EnumPlan(
                        types.names().typeOf(shape),
                        shape.getId().toString(),
                        shape.isIntEnumShape(),
                        enumValues(shape),
                        Traits.of(shape),
                        Docs.of(shape, closure.nameOf(shape))))
                .toList();
    }

    private static List<EnumPlan.Value> enumValues(Shape shape) {
        List<EnumValues.EnumValue> values = EnumValues.of(shape);
        Map<EnumValues.EnumValue, String> names =
                NameScope.ofMembers(ENUM_CONSTANTS, "_VALUE").claimAll(values, TypePlanner::enumConstant);
        return values.stream()
                .map(value -> new EnumPlan.Value(names.getOrDefault(value, ""), value.value(), value.documentation()))
                .toList();
    }

    private static String enumConstant(EnumValues.EnumValue value) {
        return Members.constantName(value.name(), value.name().isEmpty() ? "EMPTY" : "VALUE");
    }

    List<UnionPlan> unions() {
        return closure.shapes().stream()
                .flatMap(shape -> shape.asUnionShape().stream())
                .map(this::union)
                .toList();
    }

    private UnionPlan union(UnionShape shape) {
        JavaType type = types.names().typeOf(shape);
        List<MemberPlan> planned = members.ofUnion(shape);
        Map<MemberPlan, String> names = NameScope.ofNestedTypes(VARIANTS, "Value")
                .with(type.simpleName(), "Unknown")
                .claimAll(planned, member -> variantName(member.name()));
        List<UnionPlan.Variant> variants = new ArrayList<>();
        names.forEach((member, name) -> variants.add(new UnionPlan.Variant(name, member)));
        return new UnionPlan(
                type, shape.getId().toString(), variants, Traits.of(shape), Docs.of(shape, closure.nameOf(shape)));
    }

    private static String variantName(String member) {
        Words words = Words.of(member);
        return words.isEmpty() ? "Member" : words.upperCamel();
    }

    List<CollectionPlan> collections() {
        return closure.collections().stream()
                .map(shape -> shape.isMapShape() ? map((MapShape) shape) : list((ListShape) shape))
                .toList();
    }

    private CollectionPlan list(ListShape shape) {
        return new CollectionPlan.ListPlan(
                types.names().typeOf(shape),
                shape.getId().toString(),
                closure.nameOf(shape),
                element(shape, shape.getMember()),
                shape.hasTrait(SparseTrait.class),
                Traits.of(shape));
    }

    private CollectionPlan map(MapShape shape) {
        return new CollectionPlan.MapPlan(
                types.names().typeOf(shape),
                shape.getId().toString(),
                closure.nameOf(shape),
                element(shape, shape.getKey()),
                element(shape, shape.getValue()),
                shape.hasTrait(SparseTrait.class),
                Traits.of(shape));
    }

    private CollectionPlan.Element element(Shape holder, MemberShape member) {
        return new CollectionPlan.Element(types.typeOf(member), types.schemaOf(holder, member), Traits.of(member));
    }

    List<SimpleSchemas> simpleSchemas() {
        Map<JavaType, List<SimpleSchemas.SimpleSchema>> byHolder = new LinkedHashMap<>();
        for (Shape shape : closure.simple()) {
            SchemaRef schema = types.names().simpleSchemaOf(shape);
            if (schema.holder() != null) {
                byHolder.computeIfAbsent(schema.holder(), holder -> new ArrayList<>())
                        .add(new SimpleSchemas.SimpleSchema(
                                schema.constant(), shape.getId().toString(), Types.scalarOf(shape), Traits.of(shape)));
            }
        }
        return byHolder.entrySet().stream()
                .map(entry -> new SimpleSchemas(entry.getKey(), entry.getValue()))
                .toList();
    }
}
