package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.waiters.WaitableTrait;

/** What can be waited for. Here a waiter names its operation; in Smithy an operation has its waiters. */
final class WaiterTraits {

    /** What Smithy has where a waiter says nothing, in seconds. */
    private static final int USUAL_MAX_DELAY = 120;

    private final Optional<Located<WaiterDescription.File>> file;
    private final WaiterMatchers matchers;

    WaiterTraits(Conversion conversion, Optional<Located<WaiterDescription.File>> file) {
        this.file = file;
        this.matchers = new WaiterMatchers(conversion);
    }

    void add(TraitNodes traits, String name, OperationDescription operation) {
        file.ifPresent(waiters -> {
            ObjectNode waitable = waitable(name, operation, waiters);
            if (!waitable.isEmpty()) {
                traits.add(WaitableTrait.ID, waitable);
            }
        });
    }

    private ObjectNode waitable(String name, OperationDescription operation, Located<WaiterDescription.File> file) {
        Place place = file.place().at("waiters");
        ObjectNode.Builder waitable = Node.objectNodeBuilder().sourceLocation(place.location());
        file.content().waiters().forEach((waiter, description) -> {
            if (description.operation().equals(name)) {
                waitable.withMember(waiter, waiter(description, operation, place.at(waiter)));
            }
        });
        return waitable.build();
    }

    private ObjectNode waiter(WaiterDescription waiter, OperationDescription operation, Place place) {
        ObjectNode.Builder node = Node.objectNodeBuilder().sourceLocation(place.location());
        if (waiter.description() != null) {
            node.withMember("documentation", waiter.description());
        }
        node.withMember("acceptors", acceptors(waiter, operation, place.at("acceptors")));
        if (waiter.delay() != null) {
            node.withMember("minDelay", waiter.delay());
            // The delay does not grow here; Smithy's lets it grow to two minutes, and never beneath the least.
            if (waiter.delay() > USUAL_MAX_DELAY) {
                node.withMember("maxDelay", waiter.delay());
            }
        }
        return node.build();
    }

    private ArrayNode acceptors(WaiterDescription waiter, OperationDescription operation, Place place) {
        return waiter.acceptors().stream()
                .flatMap(acceptor -> matchers.of(acceptor, operation)
                        .map(matcher -> Node.objectNodeBuilder()
                                .sourceLocation(place.location())
                                .withMember("state", acceptor.state())
                                .withMember("matcher", matcher)
                                .build()))
                .collect(ArrayNode.collect(place.location()));
    }
}
