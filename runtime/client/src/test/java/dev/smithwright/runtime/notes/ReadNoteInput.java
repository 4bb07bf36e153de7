package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.RequiredTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.util.List;

public record ReadNoteInput(String noteId) implements SerializableShape {

    private static final MemberSchema NOTE_ID = MemberSchema.of(0, "NoteId", NoteBook.NOTE_ID, RequiredTrait.INSTANCE);

    public static final StructureSchema SCHEMA = StructureSchema.of("example.notes#ReadNoteInput", List.of(NOTE_ID));

    static ReadNoteInput readFrom(ShapeReader reader) {
        String noteId = null;
        reader.beginStructure(SCHEMA);
        for (int member = reader.nextMember(SCHEMA); member != ShapeReader.END; member = reader.nextMember(SCHEMA)) {
            noteId = reader.readString(NOTE_ID);
        }
        if (noteId == null) {
            reader.missing(NOTE_ID);
            noteId = "";
        }
        return new ReadNoteInput(noteId);
    }

    @Override
    public StructureSchema shapeSchema() {
        return SCHEMA;
    }

    @Override
    public void writeMembers(ShapeWriter writer) {
        writer.writeString(NOTE_ID, noteId);
    }
}
