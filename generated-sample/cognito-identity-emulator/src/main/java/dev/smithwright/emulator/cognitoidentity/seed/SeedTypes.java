package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.Mistakes;
import dev.smithwright.emulator.cognitoidentity.document.TextValue;
import dev.smithwright.emulator.cognitoidentity.document.TypedValues;
import dev.smithwright.runtime.schema.StructureSchema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of a seed with the types of their schema. What does not fit is left out: it was noted when the whole was read. */
final class SeedTypes {

    private SeedTypes() {}

    static Map<String, Object> structure(TextValue.Mapping text, StructureSchema schema) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (new TypedValues(new Mistakes()).read("", text, schema) instanceof Map<?, ?> typed) {
            typed.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return members;
    }
}
