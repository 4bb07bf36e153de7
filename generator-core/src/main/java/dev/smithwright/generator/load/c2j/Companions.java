package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import java.util.Optional;
import software.amazon.smithy.model.node.Node;

/**
 * What lies beside a {@code service-2.json}.
 *
 * @param paginators which operations answer in pages
 * @param waiters what can be waited for
 * @param examples calls, as examples
 * @param endpointRules the rules that lead to an endpoint, as Smithy has them
 * @param endpointTests the tests of these rules, as Smithy has them
 */
record Companions(
        Optional<Located<PaginationDescription.File>> paginators,
        Optional<Located<WaiterDescription.File>> waiters,
        Optional<Located<ExampleDescription.File>> examples,
        Optional<Node> endpointRules,
        Optional<Node> endpointTests) {}
