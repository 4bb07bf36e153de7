package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.shape.SerializableShape;
import java.io.Serial;

public abstract sealed class NoteBookException extends ServiceException implements SerializableShape
        permits NoteNotFoundException, UnmodeledNoteBookException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoteBookException(ErrorDetails details) {
        super(details);
    }
}
