package dev.smithwright.generator.select;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.traits.PaginatedTrait;
import software.amazon.smithy.utils.StringUtils;

/**
 * Finds operations that page through their results without the trait {@code paginated}, by the names of their members. What
 * is ambiguous is not inferred: a paginator that ends early is worse than none.
 */
final class PaginatorInference {

    private static final NameTable TOKENS = NameTable.of("page-tokens");
    private static final NameTable SIZES = NameTable.of("page-sizes");
    private static final NameTable NO_PAGES = NameTable.of("no-pages");
    private static final Set<ShapeType> COLLECTIONS = EnumSet.of(ShapeType.LIST, ShapeType.MAP);
    private static final Set<ShapeType> NUMBERS =
            EnumSet.of(ShapeType.BYTE, ShapeType.SHORT, ShapeType.INTEGER, ShapeType.LONG);

    private final Model model;

    PaginatorInference(Model model) {
        this.model = model;
    }

    /** Returns those of the operations that were found, with the trait. */
    List<OperationShape> infer(List<OperationShape> operations) {
        return operations.stream()
                .filter(operation -> !operation.hasTrait(PaginatedTrait.class))
                .filter(operation -> !NO_PAGES.contains(operation.getId().toString()))
                .flatMap(operation -> infer(operation).stream()
                        .map(trait -> operation.toBuilder().addTrait(trait).build()))
                .toList();
    }

    private Optional<PaginatedTrait> infer(OperationShape operation) {
        Shape input = OperationIndex.of(model).expectInputShape(operation);
        Shape output = OperationIndex.of(model).expectOutputShape(operation);
        return only(texts(input)
                        .filter(MemberShape::isOptional)
                        .flatMap(token -> texts(output)
                                .filter(next -> TOKENS.contains(name(token) + " " + name(next)))
                                .map(next -> PaginatedTrait.builder()
                                        .inputToken(token.getMemberName())
                                        .outputToken(next.getMemberName()))))
                .map(trait -> {
                    only(members(output, COLLECTIONS::contains)).ifPresent(items -> trait.items(items.getMemberName()));
                    only(members(input, NUMBERS::contains).filter(size -> SIZES.contains(name(size))))
                            .ifPresent(size -> trait.pageSize(size.getMemberName()));
                    return trait.build();
                });
    }

    private Stream<MemberShape> texts(Shape structure) {
        return members(structure, ShapeType.STRING::equals);
    }

    private Stream<MemberShape> members(Shape structure, Predicate<ShapeType> type) {
        return structure.members().stream()
                .filter(member ->
                        type.test(model.expectShape(member.getTarget()).getType()));
    }

    private static String name(MemberShape member) {
        return StringUtils.uncapitalize(member.getMemberName());
    }

    private static <T> Optional<T> only(Stream<T> candidates) {
        List<T> found = candidates.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
