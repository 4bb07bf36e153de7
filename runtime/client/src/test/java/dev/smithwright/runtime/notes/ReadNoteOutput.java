package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.util.List;

public record ReadNoteOutput(String text) implements SerializableShape {

    private static final MemberSchema TEXT = MemberSchema.of(0, "Text", NoteBook.TEXT);

    public static final StructureSchema SCHEMA = StructureSchema.of("example.notes#ReadNoteOutput", List.of(TEXT));

    static ReadNoteOutput readFrom(ShapeReader reader) {
        String text = null;
        reader.beginStructure(SCHEMA);
        for (int member = reader.nextMember(SCHEMA); member != ShapeReader.END; member = reader.nextMember(SCHEMA)) {
            text = reader.readString(TEXT);
        }
        return new ReadNoteOutput(text);
    }

    @Override
    public StructureSchema shapeSchema() {
        return SCHEMA;
    }

    @Override
    public void writeMembers(ShapeWriter writer) {
        if (text != null) {
            writer.writeString(TEXT, text);
        }
    }
}
