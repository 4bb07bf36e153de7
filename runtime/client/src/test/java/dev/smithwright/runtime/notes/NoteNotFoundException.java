package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.io.Serial;
import java.util.List;

public final class NoteNotFoundException extends NoteBookException implements ReadNoteError {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final MemberSchema MESSAGE = MemberSchema.of(0, "message", NoteBook.TEXT);

    public static final StructureSchema SCHEMA = StructureSchema.of(
            "example.notes#NoteNotFoundException", List.of(MESSAGE), new ErrorTrait(true, 404, false, false));

    public NoteNotFoundException(String message) {
        super(ErrorDetails.raised("NoteNotFoundException", 404, message));
    }

    NoteNotFoundException(ErrorDetails details) {
        super(details);
    }

    @Override
    public StructureSchema shapeSchema() {
        return SCHEMA;
    }

    @Override
    public void writeMembers(ShapeWriter writer) {
        if (getMessage() != null) {
            writer.writeString(MESSAGE, getMessage());
        }
    }
}
