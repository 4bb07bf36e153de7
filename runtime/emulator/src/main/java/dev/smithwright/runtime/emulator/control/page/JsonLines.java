package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.Document;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/** JSON for people: one member a line, indented. */
final class JsonLines {

    private static final String STEP = "  ";

    /** What is nested more deeply is indented no further, or a short text could become a long page. */
    private static final int MAX_INDENT = 40;

    private final JsonCodec codec = new JsonCodec();
    private final Html html;

    JsonLines(Html html) {
        this.html = html;
    }

    void write(Document value) {
        write(value, "");
    }

    private void write(Document value, String indent) {
        if (value instanceof Document.MapValue map && !map.values().isEmpty()) {
            writeMap(map, indent);
        } else if (value instanceof Document.ListValue list && !list.values().isEmpty()) {
            writeList(list, indent);
        } else {
            html.text(json(value));
        }
    }

    private String json(Document value) {
        return new String(codec.write(value), StandardCharsets.UTF_8);
    }

    private static String deeper(String indent) {
        return indent.length() < MAX_INDENT ? indent + STEP : indent;
    }

    private void writeMap(Document.MapValue map, String indent) {
        String inner = deeper(indent);
        html.text("{");
        Iterator<Map.Entry<String, Document>> entries = map.values().entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Document> entry = entries.next();
            html.newLine().text(inner + json(Document.of(entry.getKey())) + ": ");
            write(entry.getValue(), inner);
            html.text(entries.hasNext() ? "," : "");
        }
        html.newLine().text(indent + "}");
    }

    private void writeList(Document.ListValue list, String indent) {
        String inner = deeper(indent);
        html.text("[");
        Iterator<Document> values = list.values().iterator();
        while (values.hasNext()) {
            html.newLine().text(inner);
            write(values.next(), inner);
            html.text(values.hasNext() ? "," : "");
        }
        html.newLine().text(indent + "]");
    }
}
