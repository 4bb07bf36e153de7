package dev.smithwright.generator.select;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.aws.traits.protocols.AwsJson1_0Trait;
import software.amazon.smithy.aws.traits.protocols.AwsJson1_1Trait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds the protocol to speak. */
final class ProtocolChoice {

    /** What the runtime speaks, the one that we prefer first. */
    private static final List<ShapeId> SUPPORTED = List.of(AwsJson1_1Trait.ID, AwsJson1_0Trait.ID);

    private final Model model;
    private final Diagnostics diagnostics;

    ProtocolChoice(Model model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    /** Returns the name of the protocol's shape; empty where a problem is noted. */
    String choose(ServiceShape service, boolean needed) {
        List<ShapeId> named = ServiceIndex.of(model).getProtocols(service).keySet().stream()
                .sorted()
                .toList();
        Optional<ShapeId> supported = SUPPORTED.stream().filter(named::contains).findFirst();
        if (named.isEmpty()) {
            error(
                    "NoProtocol",
                    service,
                    "The service " + service.getId() + " names no protocol",
                    "Add a trait such as @" + SUPPORTED.get(0));
        } else if (supported.isEmpty() && needed) {
            error(
                    "UnsupportedProtocol",
                    service,
                    "No client can be generated for the service " + service.getId() + ": it speaks " + names(named)
                            + ", and the runtime speaks " + names(SUPPORTED),
                    "Set 'client' to false: its types and the emulator's skeleton are generated for any protocol");
        }
        return supported
                .or(() -> named.stream().findFirst())
                .map(ShapeId::getName)
                .orElse("");
    }

    private void error(String code, ServiceShape service, String what, String mend) {
        diagnostics.error(code, service.getSourceLocation(), what, mend);
    }

    private static String names(List<ShapeId> protocols) {
        return String.join(", ", protocols.stream().map(ShapeId::getName).toList());
    }
}
