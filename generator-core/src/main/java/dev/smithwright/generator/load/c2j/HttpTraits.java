package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.OperationDescription.HttpDescription;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.traits.HttpTrait;

/** Method and URI of an operation. Protocols that post everything to one URI take no notice of them. */
final class HttpTraits {

    /** <code>{label}</code>, or <code>{label+}</code> for one that may hold slashes. */
    static final Pattern LABEL = Pattern.compile("\\{([^{}+]+)(\\+?)}");

    private static final int OK = 200;

    private final Conversion conversion;

    HttpTraits(Conversion conversion) {
        this.conversion = conversion;
    }

    void add(TraitNodes traits, OperationDescription operation, Place place) {
        if (conversion.bindsHttp()) {
            HttpDescription http = operation.http();
            traits.add(
                    HttpTrait.ID,
                    Node.objectNodeBuilder()
                            .sourceLocation(place.location())
                            .withMember("method", TraitNodes.node(http.method(), place.at("method")))
                            .withMember("uri", TraitNodes.node(uri(operation), place.at("requestUri")))
                            .withMember("code", Objects.requireNonNullElse(http.responseCode(), OK))
                            .build());
        }
    }

    /** A label has the name on the wire here, and that of the member in Smithy. */
    private String uri(OperationDescription operation) {
        Map<String, String> members = labels(conversion.description(), operation);
        return LABEL.matcher(operation.http().requestUri())
                .replaceAll(label -> Matcher.quoteReplacement(
                        "{" + members.getOrDefault(label.group(1), label.group(1)) + label.group(2) + "}"));
    }

    /** Returns the members of the input that are labels, by the names of the labels. */
    static Map<String, String> labels(ServiceDescription service, OperationDescription operation) {
        Map<String, String> labels = new HashMap<>();
        ShapeDescription input = operation.input() == null
                ? null
                : service.shapes().get(operation.input().shape());
        if (input != null) {
            input.members().forEach((name, member) -> {
                if (BindingTraits.LABEL.equals(member.location())) {
                    labels.put(Objects.requireNonNullElse(member.locationName(), name), name);
                }
            });
        }
        return labels;
    }
}
