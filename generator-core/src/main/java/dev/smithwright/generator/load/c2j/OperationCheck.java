package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds what is wrong in the operations of a service. */
final class OperationCheck {

    private final ServiceDescription service;
    private final boolean bindsHttp;
    private final Diagnostics diagnostics;

    OperationCheck(ServiceDescription service, Diagnostics diagnostics) {
        this.service = service;
        this.bindsHttp = WireProtocol.of(service.metadata()).stream().anyMatch(WireProtocol::bindsHttp);
        this.diagnostics = diagnostics;
    }

    void run(Place place) {
        service.operations().forEach((name, operation) -> check(name, operation, place.at(name)));
    }

    private void check(String name, OperationDescription operation, Place place) {
        if (!ShapeId.isValidIdentifier(name)) {
            error("InvalidName", place, "'" + name + "' cannot be the name of an operation");
        }
        checkStructure(operation.input(), place.at("input"));
        checkStructure(operation.output(), place.at("output"));
        for (int index = 0; index < operation.errors().size(); index++) {
            checkStructure(operation.errors().get(index).shape(), place.at("errors", Integer.toString(index)));
        }
        checkAuthentication(operation, place);
        if (bindsHttp) {
            checkHttp(operation, place.at("http"));
        } else if (operation.name() != null && !operation.name().equals(name)) {
            // Smithy has one name for both: there is no trait for another one on the wire.
            error("InvalidName", place.at("name"), "The operation '" + name + "' has another name on the wire");
        }
    }

    private void checkStructure(@Nullable MemberDescription reference, Place place) {
        if (reference != null) {
            checkStructure(reference.shape(), place);
        }
    }

    private void checkStructure(String name, Place place) {
        ShapeDescription shape = service.shapes().get(name);
        if (shape == null) {
            error("UnresolvedShape", place.at("shape"), "There is no shape '" + name + "'");
        } else if (!shape.type().equals("structure") || shape.union() || shape.eventstream() || shape.document()) {
            error("WrongShapeType", place.at("shape"), "The shape '" + name + "' is no structure");
        }
    }

    private void checkAuthentication(OperationDescription operation, Place place) {
        if (!AuthTraits.isKnownType(operation.authtype())) {
            error("UnsupportedAuthentication", place.at("authtype"), "There is no '" + operation.authtype() + "'");
        }
        operation.auth().stream()
                .filter(scheme -> !AuthTraits.isScheme(scheme))
                .forEach(scheme -> error(
                        "UnsupportedAuthentication",
                        place.at("auth"),
                        "'" + scheme + "' is no shape id of an authentication scheme"));
    }

    private void checkHttp(OperationDescription operation, Place place) {
        if (operation.http().method().isEmpty() || operation.http().requestUri().isEmpty()) {
            error("IncompleteOperation", place, "The operation needs 'method' and 'requestUri' in 'http'");
            return;
        }
        Set<String> labels = HttpTraits.LABEL
                .matcher(operation.http().requestUri())
                .results()
                .map(label -> label.group(1))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
        Set<String> members = HttpTraits.labels(service, operation).keySet();
        checkLabels(labels, members, "The URI has a label '%s', but the input has no such member", place);
        checkLabels(members, labels, "The input has a member '%s' for the URI, which has no such label", place);
    }

    private void checkLabels(Set<String> labels, Set<String> others, String what, Place place) {
        labels.stream()
                .filter(label -> !others.contains(label))
                .forEach(label -> error("UnboundLabel", place.at("requestUri"), what.replace("%s", label)));
    }

    private void error(String code, Place place, String what) {
        diagnostics.error(code, place.location(), what, "");
    }
}
