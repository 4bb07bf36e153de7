package dev.smithwright.emulator.cognitoidentity.document;

import dev.smithwright.emulator.cognitoidentity.document.TextValue.Entry;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Listing;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Mapping;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Scalar;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives values the types that a schema says: what is a text there is taken as it is written, so that nobody has to put an
 * account id between quotes. What does not fit is a mistake, as is a key that the schema does not know. Used by one thread.
 */
public final class TypedValues {

    /** Aliases make a small text stand for a large one. */
    private static final int MOST_VALUES = 200_000;

    private final Mistakes mistakes;
    private int values;

    /** Makes a reader that adds to the mistakes. */
    public TypedValues(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Returns the value with its types; of what is a mistake, what can be kept; null where nothing can.
     *
     * @param name what messages call the value
     */
    public @Nullable Document read(String name, TextValue value, Schema schema) {
        if (++values > MOST_VALUES) {
            if (values == MOST_VALUES + 1) {
                mistakes.add(
                        value.place(),
                        "the text stands for more than " + MOST_VALUES
                                + " values here; use fewer aliases, or split it");
            }
            return null;
        }
        if (schema instanceof StructureSchema structure) {
            return structure(name, value, structure);
        } else if (schema instanceof MapSchema map) {
            return map(name, value, map);
        } else if (schema instanceof ListSchema list) {
            return list(name, value, list);
        }
        return scalar(name, value, schema.type());
    }

    /** Tells whether there were more values than are read. */
    public boolean isBeyondLimit() {
        return values > MOST_VALUES;
    }

    private @Nullable Document structure(String name, TextValue value, StructureSchema schema) {
        if (!(value instanceof Mapping mapping)) {
            return refuse(name, value, "a map with the keys " + names(schema));
        }
        Map<String, Document> members = new LinkedHashMap<>();
        for (Entry entry : withoutRepeated(mapping)) {
            MemberSchema member = schema.member(entry.key().text());
            if (member == null) {
                mistakes.add(entry.key().place(), unknown(entry.key().text(), schema));
            } else {
                put(members, entry, member.target());
            }
        }
        return Document.of(members);
    }

    private void put(Map<String, Document> entries, Entry entry, Schema schema) {
        Document typed =
                TextValue.isNull(entry.value()) ? null : read(entry.key().text(), entry.value(), schema);
        if (typed != null) {
            entries.put(entry.key().text(), typed);
        }
    }

    private static String unknown(String key, StructureSchema schema) {
        List<String> known = schema.members().stream().map(MemberSchema::name).toList();
        String nearest = Spelling.nearest(key, known);
        return "unknown key " + Mistakes.quoted(key)
                + (nearest == null ? "; the keys here are " + names(schema) : "; did you mean '" + nearest + "'?");
    }

    private static String names(StructureSchema schema) {
        return String.join(
                ", ", schema.members().stream().map(MemberSchema::name).toList());
    }

    private List<Entry> withoutRepeated(Mapping mapping) {
        Map<String, Scalar> first = new HashMap<>();
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            Scalar before = first.putIfAbsent(entry.key().text(), entry.key());
            if (before == null) {
                kept.add(entry);
            } else {
                mistakes.add(
                        entry.key().place(),
                        Mistakes.quoted(entry.key().text()) + " is there already, in line "
                                + before.place().line() + "; keep one of them");
            }
        }
        return kept;
    }

    private @Nullable Document map(String name, TextValue value, MapSchema schema) {
        if (!(value instanceof Mapping mapping)) {
            return refuse(name, value, "a map");
        }
        Map<String, Document> entries = new LinkedHashMap<>();
        withoutRepeated(mapping)
                .forEach(entry -> put(entries, entry, schema.value().target()));
        return Document.of(entries);
    }

    private @Nullable Document list(String name, TextValue value, ListSchema schema) {
        if (!(value instanceof Listing listing)) {
            return refuse(name, value, "a list");
        }
        List<Document> items = new ArrayList<>();
        for (TextValue item : listing.items()) {
            Document typed = read("an element of " + name, item, schema.member().target());
            if (typed != null) {
                items.add(typed);
            }
        }
        return Document.of(items);
    }

    private @Nullable Document scalar(String name, TextValue value, ShapeType type) {
        if (!(value instanceof Scalar scalar) || scalar.isNull()) {
            return refuse(name, value, type == ShapeType.BOOLEAN ? "true or false" : "a text");
        }
        return switch (type) {
            case BOOLEAN -> bool(name, scalar);
            case TIMESTAMP -> number(scalar);
            default -> Document.of(scalar.text());
        };
    }

    private @Nullable Document bool(String name, Scalar scalar) {
        boolean isBoolean = scalar.isPlain()
                && List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(scalar.text());
        return isBoolean
                ? Document.of(Boolean.parseBoolean(scalar.text()))
                : refuse(name, scalar, "true or false, without quotes");
    }

    /** Seconds since 1970 are a number, and all else is a text. */
    private static Document number(Scalar scalar) {
        try {
            return scalar.isPlain() ? Document.of(new BigDecimal(scalar.text())) : Document.of(scalar.text());
        } catch (NumberFormatException e) {
            return Document.of(scalar.text());
        }
    }

    private @Nullable Document refuse(String name, TextValue value, String expected) {
        mistakes.add(value.place(), name + " has to be " + expected + ", but is " + value.kind());
        return null;
    }
}
