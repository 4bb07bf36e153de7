package dev.smithwright.runtime.client.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleShapeTest {

    private static final SimpleSchema TEXT = SimpleSchema.of("a#Text", ShapeType.STRING);

    /** A tree: each node has nodes in a list, in a map and by itself, and a choice between a node and a text. */
    private static final class Tree {
        static final StructureSchema CHOICE = StructureSchema.union(
                "a#Choice",
                List.of(
                        MemberSchema.recursive(0, "node", () -> Tree.NODE),
                        MemberSchema.of(1, "text", TEXT),
                        MemberSchema.of(2, "other", TEXT)));
        static final StructureSchema NODE = StructureSchema.of(
                "a#Node",
                List.of(
                        MemberSchema.recursive(0, "next", () -> Tree.NODE),
                        MemberSchema.of(
                                1, "list", ListSchema.of("a#L", MemberSchema.recursiveElement(() -> Tree.NODE))),
                        MemberSchema.of(
                                2,
                                "map",
                                MapSchema.of(
                                        "a#M",
                                        MemberSchema.element(TEXT),
                                        MemberSchema.recursiveElement(() -> Tree.NODE))),
                        MemberSchema.of(3, "choice", CHOICE),
                        MemberSchema.of(4, "again", CHOICE)));
    }

    private static String json(StructureSchema schema) {
        return new String(new JsonCodec().write(new SampleShape(schema)), StandardCharsets.UTF_8);
    }

    @Test
    void everySimpleTypeHasAValue() {
        List<MemberSchema> members = new ArrayList<>();
        for (ShapeType type : ShapeType.values()) {
            if (type.compareTo(ShapeType.LIST) < 0) {
                members.add(MemberSchema.of(members.size(), type.name(), SimpleSchema.of("a#" + type, type)));
            }
        }

        assertThat(json(StructureSchema.of("a#All", members)))
                .isEqualTo("{\"BLOB\":\"\",\"BOOLEAN\":true,\"STRING\":\"sample\",\"ENUM\":\"sample\",\"INT_ENUM\":1,"
                        + "\"BYTE\":1,\"SHORT\":1,\"INTEGER\":1,\"LONG\":1,\"FLOAT\":1.0,\"DOUBLE\":1.0,"
                        + "\"BIG_INTEGER\":1,\"BIG_DECIMAL\":1,\"TIMESTAMP\":0,\"DOCUMENT\":\"sample\"}");
    }

    @Test
    void listsAndMapsHaveOneEntry() {
        Schema list = ListSchema.of("a#List", MemberSchema.element(TEXT));
        StructureSchema structure = StructureSchema.of(
                "a#Structure",
                List.of(MemberSchema.of(
                        0, "map", MapSchema.of("a#Map", MemberSchema.element(TEXT), MemberSchema.element(list)))));

        assertThat(json(structure)).isEqualTo("{\"map\":{\"sample\":[\"sample\"]}}");
    }

    @Test
    void aStructureThatHoldsItselfEndsAndAUnionHasOneMember() {
        assertThat(json(Tree.NODE)).isEqualTo("{\"list\":[],\"map\":{},\"choice\":{\"text\":\"sample\"}}");
    }
}
