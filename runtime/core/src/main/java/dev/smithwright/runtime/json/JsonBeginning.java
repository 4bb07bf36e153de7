package dev.smithwright.runtime.json;

import dev.smithwright.runtime.shape.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a text that may end, or cease to be JSON, at any place: what was whole until there is kept. */
final class JsonBeginning {

    private final JsonParser parser;
    private boolean isOver;

    JsonBeginning(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns what could be read, or null where not even one value could be begun. */
    @Nullable
    Document read() {
        return value(next());
    }

    private @Nullable JsonToken next() {
        try {
            return isOver ? null : parser.nextToken();
        } catch (JacksonException e) {
            isOver = true;
            return null;
        }
    }

    private @Nullable Document value(@Nullable JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            return members();
        }
        if (token == JsonToken.START_ARRAY) {
            return elements();
        }
        return token == null ? null : simpleValue();
    }

    private @Nullable Document simpleValue() {
        try {
            return JsonDocuments.read(parser);
        } catch (JacksonException e) {
            isOver = true;
            return null;
        }
    }

    private Document elements() {
        List<Document> values = new ArrayList<>();
        for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
            Document value = value(token);
            if (value != null) {
                values.add(value);
            }
        }
        return Document.of(values);
    }

    private Document members() {
        Map<String, Document> values = new LinkedHashMap<>();
        for (JsonToken token = next(); token == JsonToken.PROPERTY_NAME; token = next()) {
            String name = parser.currentName();
            Document value = value(next());
            if (value != null) {
                values.put(name, value);
            }
        }
        return Document.of(values);
    }
}
