package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.traits.PaginatedTrait;

/**
 * Which operations answer in pages.
 *
 * <p>Smithy has one token, a member of the input, which the next request takes from a path into the output. What it
 * cannot say has no {@code @paginated}, as in AWS's own Smithy models: several tokens, alternatives
 * ({@code NextMarker || Contents[-1].Key}), tokens from within a list. Of several results, the only list is what the
 * pages are made of; where there are more lists than one, there are pages only. {@code more_results} is not needed:
 * a response without a token is the last.
 */
final class PaginationTraits {

    private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+)*");
    private static final Set<String> TOKENS = Set.of("string", "map");
    private static final Set<String> COLLECTIONS = Set.of("list", "map");
    private static final Set<String> COUNTS = Set.of("byte", "short", "integer", "long");

    private final Conversion conversion;
    private final Optional<Located<PaginationDescription.File>> file;

    PaginationTraits(Conversion conversion, Optional<Located<PaginationDescription.File>> file) {
        this.conversion = conversion;
        this.file = file;
    }

    void add(TraitNodes traits, String name, OperationDescription operation) {
        file.ifPresent(paginators -> {
            PaginationDescription pagination = paginators.content().pagination().get(name);
            if (pagination != null && isExpressible(pagination, operation)) {
                traits.add(
                        PaginatedTrait.ID,
                        paginated(pagination, operation, paginators.place().at("pagination", name)));
            }
        });
    }

    private boolean isExpressible(PaginationDescription pagination, OperationDescription operation) {
        return pagination.inputToken().size() == 1
                && pagination.outputToken().size() == 1
                && isOne(operation.input(), pagination.inputToken().get(0), TOKENS)
                && find(operation.output(), pagination.outputToken().get(0))
                        .filter(token -> TOKENS.contains(token.type()))
                        .isPresent();
    }

    private ObjectNode paginated(PaginationDescription pagination, OperationDescription operation, Place place) {
        ObjectNode.Builder paginated = Node.objectNodeBuilder()
                .sourceLocation(place.location())
                .withMember("inputToken", pagination.inputToken().get(0))
                .withMember("outputToken", pagination.outputToken().get(0));
        List<String> collections = pagination.resultKey().stream()
                .filter(result -> find(operation.output(), result)
                        .filter(shape -> COLLECTIONS.contains(shape.type()))
                        .isPresent())
                .toList();
        if (collections.size() == 1) {
            paginated.withMember("items", collections.get(0));
        }
        String limit = pagination.limitKey();
        if (limit != null && isOne(operation.input(), limit, COUNTS)) {
            paginated.withMember("pageSize", limit);
        }
        return paginated.build();
    }

    private boolean isOne(@Nullable MemberDescription structure, String name, Set<String> types) {
        return !name.contains(".")
                && find(structure, name)
                        .filter(shape -> types.contains(shape.type()))
                        .isPresent();
    }

    /** Follows a path from member to member. */
    private Optional<ShapeDescription> find(@Nullable MemberDescription structure, String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        Optional<ShapeDescription> found = Optional.ofNullable(structure).map(conversion::target);
        for (String name : path.split("\\.", -1)) {
            found = found.map(ShapeDescription::members)
                    .map(members -> members.get(name))
                    .map(conversion::target);
        }
        return found;
    }
}
