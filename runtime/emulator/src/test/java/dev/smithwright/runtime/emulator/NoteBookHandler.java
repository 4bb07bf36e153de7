package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.PutNoteOutput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;

/** As generated for the test service. */
interface NoteBookHandler {

    default void deleteNote(DeleteNoteInput input, RequestContext context) {
        throw new OperationNotImplementedException(NoteBook.DELETE_NOTE);
    }

    default PutNoteOutput putNote(PutNoteInput input, RequestContext context) {
        throw new OperationNotImplementedException(NoteBook.PUT_NOTE);
    }

    default ReadNoteOutput readNote(ReadNoteInput input, RequestContext context) {
        throw new OperationNotImplementedException(NoteBook.READ_NOTE);
    }
}
