package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.emulator.control.ControlSite;
import dev.smithwright.runtime.emulator.control.fault.Fault;
import dev.smithwright.runtime.emulator.control.fault.FaultAnswer;
import dev.smithwright.runtime.emulator.control.fault.InjectedFault;
import java.util.List;

/** Which calls fail on purpose. */
final class FaultsPart {

    private static final List<String> COLUMNS = List.of("Id", "Operation", "What happens", "How often");

    private FaultsPart() {}

    static void write(Html html, List<InjectedFault> faults, String host) {
        html.open("section", "id", "faults").element("h2", "Faults");
        if (faults.isEmpty()) {
            html.element("p", "None are switched on. Have calls fail with:", "class", "note")
                    .open("pre")
                    .text("curl http://" + host + ControlSite.ROOT + "faults -H 'Content-Type: application/json' \\")
                    .newLine()
                    .text("  -d '{\"operation\":\"*\",\"error\":\"TooManyRequestsException\",\"times\":3}'")
                    .close();
        } else {
            SectionPart.writeTable(html, table(faults));
            html.element("p", "Switch all of them off with:", "class", "note")
                    .element("pre", "curl -X DELETE http://" + host + ControlSite.ROOT + "faults");
        }
        html.close();
    }

    private static Table table(List<InjectedFault> faults) {
        return new Table(COLUMNS, faults.stream().map(FaultsPart::row).toList(), null);
    }

    private static List<String> row(InjectedFault injected) {
        Fault fault = injected.fault();
        return List.of(
                String.valueOf(injected.id()),
                fault.operation() == null ? "every operation" : fault.operation(),
                description(fault),
                fault.times() == Fault.UNTIL_REMOVED
                        ? "until removed"
                        : injected.left() + " of " + fault.times() + " left");
    }

    private static String description(Fault fault) {
        String waits = fault.latency().isZero() ? "" : fault.latency().toMillis() + " ms late";
        if (fault.answer() == null) {
            return waits;
        }
        return (waits.isEmpty() ? "" : waits + ", then ") + description(fault.answer());
    }

    private static String description(FaultAnswer answer) {
        if (answer instanceof FaultAnswer.ServiceError error) {
            String status = error.status() == null ? "" : " (" + error.status() + ")";
            return error.code() + status + ": " + error.message();
        }
        return "the connection is dropped";
    }
}
