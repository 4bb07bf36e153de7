package dev.smithwright.generator.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.AbstractShapeBuilder;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StringShape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.ClientOptionalTrait;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.DeprecatedTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.EnumValueTrait;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.InternalTrait;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PaginatedTrait;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.transform.ModelTransformer;

/** Changes a model at random, as people do over the years. What comes out need not be a legal model. */
final class Mutation {

    private static final List<ShapeId> SIMPLE = Stream.of(
                    "String", "Integer", "Boolean", "Double", "Long", "Timestamp", "Blob", "Document", "BigDecimal")
            .map(name -> ShapeId.from("smithy.api#" + name))
            .toList();

    private final Random random;
    private final String namespace;
    private final ModelTransformer transformer = ModelTransformer.create();
    private final List<UnaryOperator<Model>> steps = List.of(
            this::addMember,
            this::addMember,
            this::removeMember,
            this::retarget,
            this::toggleRequired,
            this::toggleDefault,
            this::reorder,
            this::renameMember,
            this::toggleMemberTrait,
            this::toggleShapeTrait,
            this::changeErrors,
            this::addOperation,
            this::removeOperation,
            this::changeInterface,
            this::changeEnum,
            this::changeUnion,
            this::togglePages,
            this::makeError);

    Mutation(long seed, String namespace) {
        this.random = new Random(seed);
        this.namespace = namespace;
    }

    /** Returns the model after one to four changes. */
    Model apply(Model model) {
        Model changed = model;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            changed = one(steps).apply(changed);
        }
        return changed;
    }

    private Model addMember(Model model) {
        StructureShape structure = one(own(model, StructureShape.class));
        String name = "added" + random.nextInt(1000);
        MemberShape.Builder member =
                MemberShape.builder().id(structure.getId().withMember(name)).target(target(model));
        if (random.nextBoolean()) {
            member.addTrait(new RequiredTrait());
        }
        List<MemberShape> members = new ArrayList<>(structure.members());
        members.add(random.nextInt(members.size() + 1), member.build());
        return replace(model, structure.toBuilder().members(members).build());
    }

    private Model removeMember(Model model) {
        MemberShape member = member(model);
        StructureShape structure = model.expectShape(member.getContainer(), StructureShape.class);
        return replace(
                model,
                structure.toBuilder().removeMember(member.getMemberName()).build());
    }

    private Model retarget(Model model) {
        MemberShape member = member(model);
        return replace(
                model,
                member.toBuilder()
                        .target(target(model))
                        .removeTrait(DefaultTrait.ID)
                        .build());
    }

    private Model toggleRequired(Model model) {
        return toggle(model, member(model), new RequiredTrait());
    }

    private Model toggleDefault(Model model) {
        MemberShape member = member(model);
        boolean isString = model.expectShape(member.getTarget()) instanceof StringShape;
        Node value = isString ? Node.from("x" + random.nextInt(3)) : Node.from(random.nextInt(3));
        return member.hasTrait(DefaultTrait.class) && random.nextBoolean()
                ? replace(model, member.toBuilder().removeTrait(DefaultTrait.ID).build())
                : replace(
                        model,
                        member.toBuilder().addTrait(new DefaultTrait(value)).build());
    }

    private Model reorder(Model model) {
        StructureShape structure = one(own(model, StructureShape.class));
        List<MemberShape> members = new ArrayList<>(structure.members());
        Collections.shuffle(members, random);
        return replace(model, structure.toBuilder().members(members).build());
    }

    private Model renameMember(Model model) {
        MemberShape member = member(model);
        StructureShape structure = model.expectShape(member.getContainer(), StructureShape.class);
        String old = member.getMemberName();
        String name = random.nextBoolean()
                ? (Character.isUpperCase(old.charAt(0))
                                ? Character.toLowerCase(old.charAt(0))
                                : Character.toUpperCase(old.charAt(0)))
                        + old.substring(1)
                : old + "X";
        List<MemberShape> members = structure.members().stream()
                .map(other -> other.equals(member)
                        ? other.toBuilder()
                                .id(structure.getId().withMember(name))
                                .build()
                        : other)
                .toList();
        return replace(model, structure.toBuilder().members(members).build());
    }

    private Model toggleMemberTrait(Model model) {
        return toggle(
                model,
                member(model),
                one(List.of(
                        DeprecatedTrait.builder().message("not any longer").build(),
                        new DocumentationTrait("documented " + random.nextInt(100)),
                        new ClientOptionalTrait(),
                        new InternalTrait(),
                        LengthTrait.builder().min(1L + random.nextInt(3)).build())));
    }

    private Model toggleShapeTrait(Model model) {
        Shape shape = one(own(model, Shape.class).stream()
                .filter(other -> !other.isMemberShape())
                .toList());
        List<Trait> traits = new ArrayList<>(List.of(
                DeprecatedTrait.builder().build(),
                new DocumentationTrait("documented " + random.nextInt(100)),
                new SensitiveTrait()));
        if (shape instanceof ListShape) {
            traits.add(new SparseTrait());
        }
        if (shape instanceof StringShape) {
            traits.add(LengthTrait.builder().max(1L + random.nextInt(30)).build());
        }
        return toggle(model, shape, one(traits));
    }

    private Model changeErrors(Model model) {
        OperationShape operation = one(own(model, OperationShape.class));
        ShapeId error = one(own(model, StructureShape.class).stream()
                        .filter(shape -> shape.hasTrait(ErrorTrait.class))
                        .toList())
                .getId();
        List<ShapeId> errors = new ArrayList<>(operation.getErrorsSet());
        if (!errors.remove(error)) {
            errors.add(error);
        }
        return replace(model, operation.toBuilder().errors(errors).build());
    }

    private Model addOperation(Model model) {
        ServiceShape service = one(own(model, ServiceShape.class));
        OperationShape operation = OperationShape.builder()
                .id(namespace + "#Added" + random.nextInt(1000))
                .input(one(own(model, StructureShape.class)).getId())
                .build();
        Model with = model.toBuilder().addShape(operation).build();
        return replace(with, service.toBuilder().addOperation(operation.getId()).build());
    }

    private Model removeOperation(Model model) {
        ServiceShape service = one(own(model, ServiceShape.class));
        return replace(
                model,
                service.toBuilder()
                        .removeOperation(one(own(model, OperationShape.class)).getId())
                        .build());
    }

    private Model changeInterface(Model model) {
        OperationShape operation = one(own(model, OperationShape.class));
        ShapeId other = random.nextInt(4) == 0
                ? ShapeId.from("smithy.api#Unit")
                : one(own(model, StructureShape.class)).getId();
        return replace(
                model,
                random.nextBoolean()
                        ? operation.toBuilder().input(other).build()
                        : operation.toBuilder().output(other).build());
    }

    private Model changeEnum(Model model) {
        EnumShape shape = one(own(model, EnumShape.class));
        List<MemberShape> members = new ArrayList<>(shape.members());
        if (random.nextBoolean()) {
            String name = "ADDED_" + random.nextInt(1000);
            members.add(
                    random.nextInt(members.size() + 1),
                    MemberShape.builder()
                            .id(shape.getId().withMember(name))
                            .target("smithy.api#Unit")
                            .addTrait(EnumValueTrait.builder().stringValue(name).build())
                            .build());
        } else {
            members.remove(random.nextInt(members.size()));
        }
        return replace(model, shape.toBuilder().clearMembers().members(members).build());
    }

    private Model changeUnion(Model model) {
        List<UnionShape> unions = own(model, UnionShape.class);
        if (unions.isEmpty()) {
            return model;
        }
        UnionShape shape = one(unions);
        List<MemberShape> members = new ArrayList<>(shape.members());
        if (random.nextBoolean()) {
            members.add(MemberShape.builder()
                    .id(shape.getId().withMember("added" + random.nextInt(1000)))
                    .target(target(model))
                    .build());
        } else {
            members.remove(random.nextInt(members.size()));
        }
        return replace(model, shape.toBuilder().members(members).build());
    }

    private Model togglePages(Model model) {
        OperationShape operation = one(own(model, OperationShape.class));
        return operation.hasTrait(PaginatedTrait.class)
                ? replace(
                        model,
                        operation.toBuilder().removeTrait(PaginatedTrait.ID).build())
                : model;
    }

    private Model makeError(Model model) {
        return random.nextInt(3) > 0
                ? model
                : toggle(model, one(own(model, StructureShape.class)), new ErrorTrait("client"));
    }

    private Model toggle(Model model, Shape shape, Trait trait) {
        AbstractShapeBuilder<?, ? extends Shape> builder = Shape.shapeToBuilder(shape);
        if (shape.hasTrait(trait.toShapeId())) {
            builder.removeTrait(trait.toShapeId());
        } else {
            builder.addTrait(trait);
        }
        return replace(model, builder.build());
    }

    private Model replace(Model model, Shape shape) {
        return transformer.replaceShapes(model, List.of(shape));
    }

    private MemberShape member(Model model) {
        return one(own(model, StructureShape.class).stream()
                .flatMap(structure -> structure.members().stream())
                .toList());
    }

    private ShapeId target(Model model) {
        List<Shape> shapes = own(model, Shape.class).stream()
                .filter(shape -> !shape.isMemberShape() && !shape.isOperationShape() && !shape.isServiceShape())
                .filter(shape -> !shape.hasTrait(ErrorTrait.class))
                .toList();
        return random.nextBoolean() ? one(SIMPLE) : one(shapes).getId();
    }

    private <T extends Shape> List<T> own(Model model, Class<T> type) {
        return model.shapes(type)
                .filter(shape -> shape.getId().getNamespace().equals(namespace))
                .sorted()
                .toList();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
