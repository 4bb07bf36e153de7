package dev.smithwright.generator.select;

import static java.util.stream.Collectors.joining;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;

/** Finds the one service that is meant. */
final class ServiceChoice {

    private static final String MEND =
            "Choose one by its shape id, its name or its sdkId, with the parameter 'service'";

    private final List<ServiceShape> services;
    private final Diagnostics diagnostics;

    ServiceChoice(Model model, Diagnostics diagnostics) {
        this.services = model.getServiceShapes().stream().sorted().toList();
        this.diagnostics = diagnostics;
    }

    ServiceShape choose(@Nullable String wanted) {
        List<ServiceShape> matches = wanted == null ? services : matching(wanted);
        if (matches.size() != 1) {
            report(wanted, matches);
            diagnostics.throwIfErrors();
        }
        return matches.get(0);
    }

    /** A shape id is exact; a name or an sdkId may belong to several services. */
    private List<ServiceShape> matching(String wanted) {
        return services.stream()
                .filter(service -> List.of(
                                service.getId().toString(), service.getId().getName(), SelectedService.title(service))
                        .contains(wanted))
                .toList();
    }

    private void report(@Nullable String wanted, List<ServiceShape> matches) {
        if (services.isEmpty()) {
            error("NoService", "The models hold no service", "Add the model file that defines the service");
        } else if (wanted == null) {
            error("SeveralServices", "The models hold " + services.size() + " services: " + list(services), MEND);
        } else if (matches.isEmpty()) {
            error("UnknownService", "No service is called \"" + wanted + "\". There are: " + list(services), MEND);
        } else {
            error("SeveralServices", "Several services are called \"" + wanted + "\": " + list(matches), MEND);
        }
    }

    private void error(String code, String what, String mend) {
        diagnostics.error(code, Location.NONE, what, mend);
    }

    private static String list(List<ServiceShape> services) {
        return services.stream()
                .map(service -> service.getId() + " (" + SelectedService.title(service) + ")")
                .collect(joining(", "));
    }
}
