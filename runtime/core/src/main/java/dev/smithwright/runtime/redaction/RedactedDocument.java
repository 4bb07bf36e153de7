package dev.smithwright.runtime.redaction;

import dev.smithwright.runtime.shape.Document;
import java.util.Map;

/** Prints documents, of which no schema says what is sensitive: the names of their members alone can tell. */
final class RedactedDocument {

    private RedactedDocument() {}

    static void append(RedactedLine line, Document value) {
        if (value instanceof Document.StringValue string) {
            line.appendValue(string.value());
        } else if (value instanceof Document.NumberValue number) {
            line.appendValue(number.value().toString());
        } else if (value instanceof Document.BooleanValue bool) {
            line.append(bool.value() ? "true" : "false");
        } else if (value instanceof Document.ListValue list) {
            appendList(line, list);
        } else if (value instanceof Document.MapValue map) {
            appendMap(line, map);
        } else {
            line.append("null");
        }
    }

    private static void appendList(RedactedLine line, Document.ListValue list) {
        line.open("[", false);
        for (Document element : list.values()) {
            line.separate();
            append(line, element);
        }
        line.close(']');
    }

    private static void appendMap(RedactedLine line, Document.MapValue map) {
        line.open("{", false);
        for (Map.Entry<String, Document> entry : map.values().entrySet()) {
            line.separate();
            line.appendValue(entry.getKey());
            line.append("=");
            if (SensitiveNames.contains(entry.getKey())) {
                line.hide();
            } else {
                append(line, entry.getValue());
            }
        }
        line.close('}');
    }
}
