package dev.smithwright.runtime.redaction;

import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the secrets out of what went over the wire, which may be anything: besides the values that the schema or their names
 * call sensitive, those of members that the schema does not know, and those of another type than it says. Immutable.
 */
public final class DocumentRedactor {

    private static final Document HIDDEN = Document.of(RedactingWriter.HIDDEN);

    private final Set<String> alsoSensitive;

    /**
     * Makes a redactor.
     *
     * @param alsoSensitive names of members, and keys of maps, whose values are hidden although nothing else says so
     */
    public DocumentRedactor(Set<String> alsoSensitive) {
        this.alsoSensitive = Set.copyOf(alsoSensitive);
    }

    /** Returns the value with {@value RedactingWriter#HIDDEN} in the place of whatever is not known to be harmless. */
    public Document redact(Document value, Schema schema) {
        if (value instanceof Document.NullValue) {
            return value;
        }
        if (value instanceof Document.MapValue map) {
            return redact(map, schema);
        }
        if (value instanceof Document.ListValue list) {
            return redact(list, schema);
        }
        return isAggregate(schema.type()) ? HIDDEN : value;
    }

    private static boolean isAggregate(ShapeType type) {
        return switch (type) {
            case STRUCTURE, UNION, LIST, MAP -> true;
            default -> false;
        };
    }

    private Document redact(Document.MapValue map, Schema schema) {
        if (schema instanceof StructureSchema structure) {
            return members(map, structure);
        }
        if (schema instanceof MapSchema entries) {
            return entries(map, entries);
        }
        return schema.type() == ShapeType.DOCUMENT ? document(map) : HIDDEN;
    }

    private Document redact(Document.ListValue list, Schema schema) {
        if (schema instanceof ListSchema elements) {
            List<Document> shown = new ArrayList<>();
            list.values().forEach(element -> shown.add(redact(element, elements.member())));
            return Document.of(shown);
        }
        return schema.type() == ShapeType.DOCUMENT ? document(list) : HIDDEN;
    }

    private Document redact(Document value, MemberSchema member) {
        return member.has(SensitiveTrait.class) ? HIDDEN : redact(value, member.target());
    }

    private Document members(Document.MapValue map, StructureSchema structure) {
        Map<String, Document> shown = new LinkedHashMap<>();
        for (Map.Entry<String, Document> entry : map.values().entrySet()) {
            String name = entry.getKey();
            MemberSchema member = isSensitive(name) ? null : structure.member(name);
            shown.put(name, member == null ? HIDDEN : redact(entry.getValue(), member));
        }
        return Document.of(shown);
    }

    private Document entries(Document.MapValue map, MapSchema schema) {
        boolean hidesKeys = schema.key().has(SensitiveTrait.class);
        Map<String, Document> shown = new LinkedHashMap<>();
        for (Map.Entry<String, Document> entry : map.values().entrySet()) {
            String key = hidesKeys ? RedactingWriter.HIDDEN : entry.getKey();
            shown.put(key, isSensitive(entry.getKey()) ? HIDDEN : redact(entry.getValue(), schema.value()));
        }
        return Document.of(shown);
    }

    /** Of a document no schema says what is in it; the names alone can tell. */
    private Document document(Document value) {
        if (value instanceof Document.ListValue list) {
            return Document.of(list.values().stream().map(this::document).toList());
        }
        if (value instanceof Document.MapValue map) {
            Map<String, Document> shown = new LinkedHashMap<>();
            map.values().forEach((name, inner) -> shown.put(name, isSensitive(name) ? HIDDEN : document(inner)));
            return Document.of(shown);
        }
        return value;
    }

    private boolean isSensitive(String name) {
        return SensitiveNames.contains(name) || alsoSensitive.contains(name);
    }
}
