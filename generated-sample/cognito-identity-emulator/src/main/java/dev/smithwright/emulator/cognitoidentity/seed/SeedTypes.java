package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.Mistakes;
import dev.smithwright.emulator.cognitoidentity.document.TextValue;
import dev.smithwright.emulator.cognitoidentity.document.TypedValues;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Document;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of a seed with the types of their schema. What does not fit is left out: it was noted when the whole was read. */
final class SeedTypes {

    private SeedTypes() {}

    static Map<String, Document> structure(TextValue.Mapping text, StructureSchema schema) {
        Document typed = new TypedValues(new Mistakes()).read("", text, schema);
        return typed instanceof Document.MapValue map ? new LinkedHashMap<>(map.values()) : new LinkedHashMap<>();
    }
}
