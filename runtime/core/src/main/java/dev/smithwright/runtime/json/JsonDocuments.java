package dev.smithwright.runtime.json;

import dev.smithwright.runtime.shape.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values without a schema. They are as deep as {@link JsonLimits#maxDepth} allows, and so is the recursion here. */
final class JsonDocuments {

    private JsonDocuments() {}

    /** Reads the one document that a text holds, from its first character to its last. */
    static Document readWhole(JsonParser parser) {
        try {
            Document value = read(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw JsonProblems.unreadable(parser, JsonProblems.FOLLOWED);
            }
            return value;
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
    }

    /** Reads the document whose first token is the parser's current one, and stays at its last. */
    static Document read(JsonParser parser) {
        return read(parser, parser.currentToken());
    }

    private static Document read(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            throw JsonProblems.unexpected(parser, "a value");
        }
        return switch (token) {
            case START_OBJECT -> readMap(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_STRING -> Document.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Document.of(JsonNumbers.readDecimal(parser));
            case VALUE_TRUE -> Document.of(true);
            case VALUE_FALSE -> Document.of(false);
            case VALUE_NULL -> Document.NULL;
            default -> throw JsonProblems.unexpected(parser, "a value");
        };
    }

    private static Document readList(JsonParser parser) {
        List<Document> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(read(parser, token));
        }
        return Document.of(values);
    }

    private static Document readMap(JsonParser parser) {
        Map<String, Document> values = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            values.put(key, read(parser, parser.nextToken()));
        }
        return Document.of(values);
    }

    static void write(JsonGenerator generator, Document value) {
        if (value instanceof Document.StringValue string) {
            generator.writeString(string.value());
        } else if (value instanceof Document.NumberValue number) {
            generator.writeNumber(number.value());
        } else if (value instanceof Document.BooleanValue bool) {
            generator.writeBoolean(bool.value());
        } else if (value instanceof Document.ListValue list) {
            writeList(generator, list);
        } else if (value instanceof Document.MapValue map) {
            writeMap(generator, map);
        } else {
            generator.writeNull();
        }
    }

    private static void writeList(JsonGenerator generator, Document.ListValue list) {
        generator.writeStartArray();
        for (Document value : list.values()) {
            write(generator, value);
        }
        generator.writeEndArray();
    }

    private static void writeMap(JsonGenerator generator, Document.MapValue map) {
        generator.writeStartObject();
        for (Map.Entry<String, Document> entry : map.values().entrySet()) {
            generator.writeName(entry.getKey());
            write(generator, entry.getValue());
        }
        generator.writeEndObject();
    }
}
