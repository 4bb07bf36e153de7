package dev.smithwright.generator.diff;

import java.util.List;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** A report as JSON, for programs. */
public final class DiffJson {

    /** The version of the format: it changes where a reader of the old one would be misled. Members may come without. */
    public static final int VERSION = 1;

    private DiffJson() {}

    /** Returns the report. */
    public static String of(DiffReport report) {
        ObjectNode.Builder summary = Node.objectNodeBuilder();
        summary.withMember("changes", report.changes().size());
        for (Rating rating : Rating.values()) {
            summary.withMember(rating.name(), report.count(rating));
        }
        ObjectNode node = Node.objectNodeBuilder()
                .withMember("version", VERSION)
                .withMember("service", report.service())
                .withMember("summary", summary.build())
                .withMember(
                        "changes",
                        ArrayNode.fromNodes(
                                report.changes().stream().map(DiffJson::change).toList()))
                .withMember(
                        "modelEvents",
                        ArrayNode.fromNodes(report.modelEvents().stream()
                                .map(DiffJson::event)
                                .toList()))
                .build();
        return Node.prettyPrintJson(node) + "\n";
    }

    private static Node change(Change change) {
        return Node.objectNodeBuilder()
                .withMember("kind", change.kind().name())
                .withMember(
                        "ratings",
                        strings(change.ratings().stream().map(Rating::name).toList()))
                .withMember("reach", change.reach().word())
                .withMember("subject", change.subject())
                .withMember("javaTypes", strings(change.javaTypes()))
                .withMember("before", change.before())
                .withMember("after", change.after())
                .withMember("advice", change.advice())
                .build();
    }

    private static Node event(ModelEvent event) {
        return Node.objectNodeBuilder()
                .withMember("severity", event.severity())
                .withMember("id", event.id())
                .withMember("shape", event.shape())
                .withMember("message", event.message())
                .build();
    }

    private static ArrayNode strings(List<String> texts) {
        return ArrayNode.fromNodes(texts.stream().map(StringNode::from).toList());
    }
}
