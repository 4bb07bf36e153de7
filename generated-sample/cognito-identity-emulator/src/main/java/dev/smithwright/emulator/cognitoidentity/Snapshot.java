package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.store.StoreContent;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that an emulator held at one moment, to be put back later, or elsewhere. Immutable; of equal content where the emulators
 * held the same.
 *
 * <p>It holds the private key that tokens are signed with, if there was one: whoever reads it can sign tokens of that emulator.
 * The time of the emulator's clock is no part of it.
 */
public final class Snapshot {

    /** Version of the format that is written, and the only one that is read. */
    static final int FORMAT = 1;

    private static final JsonCodec JSON = new JsonCodec();

    private final String region;
    private final long idsDrawn;
    private final StoreContent content;

    /**
     * Makes a snapshot.
     *
     * @param idsDrawn how many ids were made of the number that they follow from; 0 where they are random
     */
    Snapshot(String region, long idsDrawn, StoreContent content) {
        this.region = region;
        this.idsDrawn = idsDrawn;
        this.content = content;
    }

    /** Returns the region that the ids are bound to. */
    public String region() {
        return region;
    }

    long idsDrawn() {
        return idsDrawn;
    }

    StoreContent content() {
        return content;
    }

    /** Returns this snapshot as JSON, secrets included. */
    public String toJson() {
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("format", Document.of(FORMAT));
        members.put("region", Document.of(region));
        members.put("idsDrawn", Document.of(idsDrawn));
        Map<String, Document> tables = new LinkedHashMap<>();
        content.tables()
                .forEach((table, rows) -> tables.put(
                        table, Document.of(rows.stream().map(Document::of).toList())));
        members.put("tables", Document.of(tables));
        return new String(JSON.write(Document.of(members)), StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #toJson} wrote. Whether the rows fit is seen when they are restored.
     *
     * @throws IllegalArgumentException if the text is no snapshot, or one of another format; the message says what is wrong
     */
    public static Snapshot fromJson(String json) {
        Map<String, Document> members = map(document(json), "a snapshot");
        if (number(members.get("format"), "format") != FORMAT) {
            throw new IllegalArgumentException("the snapshot is of another format than " + FORMAT
                    + ", the only one that is read here; take it anew, or use the emulator that took it");
        }
        if (!(members.get("region") instanceof Document.StringValue region)) {
            throw no("region", "a text");
        }
        Map<String, List<Map<String, Document>>> tables = new LinkedHashMap<>();
        map(members.get("tables"), "tables").forEach((table, rows) -> tables.put(table, rows(rows, table)));
        return new Snapshot(region.value(), number(members.get("idsDrawn"), "idsDrawn"), new StoreContent(tables));
    }

    private static Document document(String json) {
        try {
            return JSON.readDocument(json.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableShapeException e) {
            throw new IllegalArgumentException("the snapshot is no JSON: " + e.getMessage(), e);
        }
    }

    private static Map<String, Document> map(@Nullable Document value, String name) {
        if (value instanceof Document.MapValue map) {
            return map.values();
        }
        throw no(name, "an object");
    }

    private static List<Map<String, Document>> rows(Document value, String table) {
        if (!(value instanceof Document.ListValue list)) {
            throw no(table, "a list of rows");
        }
        List<Map<String, Document>> rows = new ArrayList<>();
        list.values().forEach(row -> rows.add(map(row, "a row of " + table)));
        return rows;
    }

    private static long number(@Nullable Document value, String name) {
        if (value instanceof Document.NumberValue number && number.value().scale() == 0) {
            long whole = number.value().longValue();
            if (whole >= 0 && number.value().precision() <= 18) {
                return whole;
            }
        }
        throw no(name, "a whole number");
    }

    private static IllegalArgumentException no(String name, String expected) {
        return new IllegalArgumentException("this is no snapshot: " + name + " is not " + expected);
    }

    /**
     * Writes this snapshot to a file, secrets included.
     *
     * @throws UncheckedIOException if that does not work; the message says where
     */
    public void write(Path file) {
        try {
            Files.writeString(file, toJson());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the snapshot " + file, e);
        }
    }

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws UncheckedIOException if it cannot be read; the message says which
     * @throws IllegalArgumentException if it is no snapshot, or one of another format; the message says what is wrong
     */
    public static Snapshot read(Path file) {
        try {
            return fromJson(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the snapshot " + file, e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot snapshot
                && region.equals(snapshot.region)
                && idsDrawn == snapshot.idsDrawn
                && content.equals(snapshot.content);
    }

    @Override
    public int hashCode() {
        return 31 * region.hashCode() + content.hashCode();
    }

    /** Returns the region, and how many rows there are; nothing of what is in them. */
    @Override
    public String toString() {
        return "snapshot of " + region + " " + content;
    }
}
