package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.UniqueItemsTrait;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.validation.Violation.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A structure, list or map that is being written, and how far it has come. */
final class Frame {

    final @Nullable Frame parent;
    final Schema schema;

    /** Number of this among all values of the shape; -1 for the shape itself. */
    final int node;

    /** The elements so far, where they are compared with each other or are part of what is. */
    final @Nullable List<Object> values;

    /** Required members that the reader found missing here, in model order, and how many of them are reported. */
    private List<MissingMember> missing = List.of();

    private int reported;
    private int index = -1;
    private String key = "";
    private @Nullable MemberSchema current;

    Frame(@Nullable Frame parent, Schema schema, int node) {
        this.parent = parent;
        this.schema = schema;
        this.node = node;
        boolean collects = hasUniqueItems() || (parent != null && parent.values != null);
        this.values = collects ? new ArrayList<>() : null;
    }

    /** Picks those of all the missing members that belong here. */
    void setMissing(List<MissingMember> all) {
        if (all.isEmpty()) {
            return;
        }
        ShapePath here = path();
        missing = new ArrayList<>();
        for (MissingMember candidate : all) {
            if (candidate.structure().equals(here)) {
                missing.add(candidate);
            }
        }
        missing.sort(Comparator.comparingInt(candidate -> candidate.member().index()));
    }

    /** Returns the next missing member that is not behind the given index, or null; each is returned once. */
    @Nullable
    MissingMember missingUpTo(int index) {
        boolean isNext =
                reported < missing.size() && missing.get(reported).member().index() <= index;
        return isNext ? missing.get(reported++) : null;
    }

    /** Moves on to a member, an element or a map's value. */
    void moveTo(MemberSchema next) {
        current = next;
        index++;
    }

    void moveToKey(String next) {
        key = next;
    }

    /** Returns the member, element or map's value that was moved to last. */
    MemberSchema current() {
        if (current == null) {
            throw new IllegalStateException("nothing has been written here yet");
        }
        return current;
    }

    /** Tells whether this is a list that must not hold an element twice, and does. */
    boolean hasRepeatedItem() {
        return values != null && hasUniqueItems() && new HashSet<>(values).size() < values.size();
    }

    /** Asks lists alone, for the sake of programs that have none. */
    private boolean hasUniqueItems() {
        return schema.type() == ShapeType.LIST && schema.has(UniqueItemsTrait.class);
    }

    Place place() {
        if (schema instanceof ListSchema) {
            return Place.ELEMENT;
        }
        return schema instanceof MapSchema ? Place.VALUE : Place.MEMBER;
    }

    /** Returns the path to this structure, list or map. */
    ShapePath path() {
        return parent == null ? ShapePath.ROOT : parent.pathToCurrent();
    }

    /** Returns the path to the member, element or entry that was moved to last. */
    ShapePath pathToCurrent() {
        if (schema instanceof ListSchema) {
            return path().element(index);
        }
        if (schema instanceof MapSchema map) {
            return path().entry(key, map.key().has(SensitiveTrait.class));
        }
        return path().member(current().name());
    }
}
