package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.OperationDescription.HttpDescription;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.traits.HttpTrait;

/** Method and URI of an operation. Protocols that post everything to one URI take no notice of them. */
final class HttpTraits {

    /** <code>{label}</code>, or <code>{label+}</code> for one that may hold slashes. */
    static final Pattern LABEL = Pattern.compile("\\{([^{}+]+)(\\+?)}");

    private static final int OK = 200;

    private final Conversion conversion;
    private final Map<String, Long> operationsByUri;

    HttpTraits(Conversion conversion) {
        this.conversion = conversion;
        this.operationsByUri = conversion.description().operations().values().stream()
                .collect(Collectors.groupingBy(HttpTraits::key, Collectors.counting()));
    }

    void add(TraitNodes traits, String name, OperationDescription operation, Place place) {
        if (conversion.bindsHttp()) {
            HttpDescription http = operation.http();
            traits.add(
                    HttpTrait.ID,
                    Node.objectNodeBuilder()
                            .sourceLocation(place.location())
                            .withMember("method", TraitNodes.node(http.method(), place.at("method")))
                            .withMember("uri", TraitNodes.node(uri(name, operation), place.at("requestUri")))
                            .withMember("code", Objects.requireNonNullElse(http.responseCode(), OK))
                            .build());
        }
    }

    /**
     * A label has the name on the wire here, and that of the member in Smithy. Operations that have method and URI in
     * common (S3 tells them apart by their members) differ by a query in Smithy, as in AWS's own models of S3.
     */
    private String uri(String name, OperationDescription operation) {
        String uri = withMembers(operation);
        if (operationsByUri.getOrDefault(key(operation), 0L) <= 1) {
            return uri;
        }
        return uri + (uri.contains("?") ? "&" : "?") + "x-id=" + name;
    }

    private static String key(OperationDescription operation) {
        String uri = LABEL.matcher(operation.http().requestUri()).replaceAll("{$2}");
        return operation.http().method() + " " + uri;
    }

    private String withMembers(OperationDescription operation) {
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
