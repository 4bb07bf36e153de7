package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.emulator.control.log.OperationCount;
import java.util.List;

/** Which operations were called, and which not yet. */
final class OperationsPart {

    private OperationsPart() {}

    static void write(Html html, List<OperationCount> operations) {
        long called =
                operations.stream().filter(operation -> operation.calls() > 0).count();
        html.open("section", "id", "operations").element("h2", "Operations");
        html.element("p", called + " of " + operations.size() + " called", "class", "note");
        if (called > 0) {
            html.open("ul", "class", "chips");
            operations.stream()
                    .filter(operation -> operation.calls() > 0)
                    .forEach(operation -> writeCalled(html, operation));
            html.close();
        }
        if (called < operations.size()) {
            html.element("h3", "Not yet called").open("ul", "class", "chips idle");
            operations.stream()
                    .filter(operation -> operation.calls() == 0)
                    .forEach(operation -> html.element("li", operation.operation()));
            html.close();
        }
        html.close();
    }

    private static void writeCalled(Html html, OperationCount operation) {
        html.open("li")
                .text(operation.operation() + " ")
                .element("b", "×" + operation.calls())
                .text(" ");
        StatusBadge.write(html, operation.lastStatus());
        html.close();
    }
}
