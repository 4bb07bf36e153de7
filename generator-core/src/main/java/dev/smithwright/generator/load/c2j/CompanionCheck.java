package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.Places.Place;
import dev.smithwright.generator.load.c2j.WaiterDescription.AcceptorDescription;
import java.util.Set;

/** Finds what is wrong in the files beside a description. Examples are for people: those that do not fit are left out. */
final class CompanionCheck {

    private final Set<String> operations;
    private final Diagnostics diagnostics;

    CompanionCheck(ServiceDescription service, Diagnostics diagnostics) {
        this.operations = service.operations().keySet();
        this.diagnostics = diagnostics;
    }

    void run(Companions companions) {
        companions
                .paginators()
                .ifPresent(file -> file.content()
                        .pagination()
                        .keySet()
                        .forEach(operation ->
                                checkOperation(operation, file.place().at("pagination", operation))));
        companions
                .waiters()
                .ifPresent(file -> file.content()
                        .waiters()
                        .forEach((name, waiter) -> check(waiter, file.place().at("waiters", name))));
    }

    private void check(WaiterDescription waiter, Place place) {
        checkOperation(waiter.operation(), place.at("operation"));
        for (int index = 0; index < waiter.acceptors().size(); index++) {
            AcceptorDescription acceptor = waiter.acceptors().get(index);
            if (!WaiterMatchers.isKnown(acceptor)) {
                diagnostics.error(
                        "UnsupportedWaiter",
                        place.at("acceptors", Integer.toString(index)).location(),
                        "The acceptor cannot be understood: state '" + acceptor.state() + "', matcher '"
                                + acceptor.matcher() + "', expected '" + acceptor.expected() + "'",
                        "");
            }
        }
    }

    private void checkOperation(String operation, Place place) {
        if (!operations.contains(operation)) {
            diagnostics.error(
                    "UnknownOperation", place.location(), "The service has no operation '" + operation + "'", "");
        }
    }
}
