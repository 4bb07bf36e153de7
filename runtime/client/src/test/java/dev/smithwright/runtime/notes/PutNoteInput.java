package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.schema.IdempotencyTokenTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.RequiredTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.util.List;

public record PutNoteInput(String noteId, String text, String clientToken) implements SerializableShape {

    private static final MemberSchema NOTE_ID = MemberSchema.of(0, "NoteId", NoteBook.NOTE_ID, RequiredTrait.INSTANCE);
    private static final MemberSchema TEXT = MemberSchema.of(1, "Text", NoteBook.TEXT);
    private static final MemberSchema CLIENT_TOKEN =
            MemberSchema.of(2, "ClientToken", NoteBook.TEXT, IdempotencyTokenTrait.INSTANCE);

    public static final StructureSchema SCHEMA =
            StructureSchema.of("example.notes#PutNoteInput", List.of(NOTE_ID, TEXT, CLIENT_TOKEN));

    static PutNoteInput readFrom(ShapeReader reader) {
        String noteId = null;
        String text = null;
        String clientToken = null;
        reader.beginStructure(SCHEMA);
        for (int member = reader.nextMember(SCHEMA); member != ShapeReader.END; member = reader.nextMember(SCHEMA)) {
            switch (member) {
                case 0 -> noteId = reader.readString(NOTE_ID);
                case 1 -> text = reader.readString(TEXT);
                default -> clientToken = reader.readString(CLIENT_TOKEN);
            }
        }
        if (noteId == null) {
            reader.missing(NOTE_ID);
            noteId = "";
        }
        return new PutNoteInput(noteId, text, clientToken);
    }

    @Override
    public StructureSchema shapeSchema() {
        return SCHEMA;
    }

    @Override
    public void writeMembers(ShapeWriter writer) {
        writer.writeString(NOTE_ID, noteId);
        if (text != null) {
            writer.writeString(TEXT, text);
        }
        if (clientToken != null) {
            writer.writeString(CLIENT_TOKEN, clientToken);
        }
    }
}
