package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.OperationTypes;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.operation.ServiceErrors;
import dev.smithwright.runtime.schema.LengthTrait;
import dev.smithwright.runtime.schema.PatternTrait;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.Unit;
import java.util.List;

/** A service to test with, written by hand as generated code is: it keeps notes, which anybody may read. */
public final class NoteBook {

    public static final ServiceDescription SERVICE = new ServiceDescription(
            "example.notes#NoteBook_20240101",
            "Note Book",
            "2024-01-01",
            "Note Book",
            "notes",
            "notebook",
            List.of("awsJson1_1"));

    static final SimpleSchema NOTE_ID = SimpleSchema.of(
            "example.notes#NoteId", ShapeType.STRING, LengthTrait.between(1, 40), new PatternTrait("^[a-z0-9-]+$"));
    static final SimpleSchema TEXT = SimpleSchema.of("example.notes#Text", ShapeType.STRING);

    public static final OperationTypes TYPES = new Types();

    public static final Operation<DeleteNoteInput, Unit, NoteBookException> DELETE_NOTE =
            new Operation<>(SERVICE, TYPES, 0, "DeleteNote", OperationAuth.SIGNED);
    public static final Operation<PutNoteInput, PutNoteOutput, NoteBookException> PUT_NOTE =
            new Operation<>(SERVICE, TYPES, 1, "PutNote", OperationAuth.SIGNED);
    public static final Operation<ReadNoteInput, ReadNoteOutput, ReadNoteError> READ_NOTE =
            new Operation<>(SERVICE, TYPES, 2, "ReadNote", OperationAuth.OPTIONAL);

    private NoteBook() {}

    public static List<Operation<?, ?, ?>> operations() {
        return List.of(DELETE_NOTE, PUT_NOTE, READ_NOTE);
    }

    private static final class Types implements OperationTypes {

        @Override
        public StructureSchema inputSchema(int operation) {
            return switch (operation) {
                case 0 -> DeleteNoteInput.SCHEMA;
                case 1 -> PutNoteInput.SCHEMA;
                default -> ReadNoteInput.SCHEMA;
            };
        }

        @Override
        public StructureSchema outputSchema(int operation) {
            return switch (operation) {
                case 0 -> Unit.SCHEMA;
                case 1 -> PutNoteOutput.SCHEMA;
                default -> ReadNoteOutput.SCHEMA;
            };
        }

        @Override
        public Object readInput(int operation, ShapeReader reader) {
            return switch (operation) {
                case 0 -> DeleteNoteInput.readFrom(reader);
                case 1 -> PutNoteInput.readFrom(reader);
                default -> ReadNoteInput.readFrom(reader);
            };
        }

        @Override
        public Object readOutput(int operation, ShapeReader reader) {
            return switch (operation) {
                case 0 -> Unit.readFrom(reader);
                case 1 -> PutNoteOutput.readFrom(reader);
                default -> ReadNoteOutput.readFrom(reader);
            };
        }

        @Override
        public Class<?> errorType(int operation) {
            return operation == 2 ? ReadNoteError.class : NoteBookException.class;
        }

        @Override
        public ServiceErrors errors() {
            return new Errors();
        }

        @Override
        public Object paginator(int operation, OperationCaller caller, Object input) {
            throw new IllegalArgumentException("no pages");
        }
    }

    private static final class Errors implements ServiceErrors {

        @Override
        public StructureSchema schema(String code) {
            return code.equals("NoteNotFoundException") ? NoteNotFoundException.SCHEMA : null;
        }

        @Override
        public NoteBookException read(ErrorDetails details, ShapeReader body) {
            return details.code().equals("NoteNotFoundException")
                    ? new NoteNotFoundException(details)
                    : unmodeled(details);
        }

        @Override
        public NoteBookException unmodeled(ErrorDetails details) {
            return new UnmodeledNoteBookException(details);
        }
    }
}
