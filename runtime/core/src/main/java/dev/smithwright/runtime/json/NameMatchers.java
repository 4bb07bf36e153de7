package dev.smithwright.runtime.json;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Finds a structure's members by the bytes of their names, without making strings of them. */
final class NameMatchers {

    private final Map<StructureSchema, PropertyNameMatcher> matchers = new ConcurrentHashMap<>();

    PropertyNameMatcher of(StructureSchema schema) {
        PropertyNameMatcher known = matchers.get(schema);
        if (known != null) {
            return known;
        }
        PropertyNameMatcher made = BinaryNameMatcher.construct(names(schema));
        matchers.put(schema, made);
        return made;
    }

    private static List<String> names(StructureSchema schema) {
        List<String> names = new ArrayList<>(schema.members().size());
        for (MemberSchema member : schema.members()) {
            names.add(member.name());
        }
        return names;
    }
}
