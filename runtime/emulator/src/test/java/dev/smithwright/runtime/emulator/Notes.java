package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.PutNoteOutput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The test service's behaviour. */
final class Notes implements NoteBookHandler {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public void deleteNote(DeleteNoteInput input, RequestContext context) {
        if (texts.remove(input.noteId()) == null) {
            throw notFound(input.noteId());
        }
    }

    @Override
    public PutNoteOutput putNote(PutNoteInput input, RequestContext context) {
        texts.put(input.noteId(), input.text());
        return new PutNoteOutput(input.noteId());
    }

    @Override
    public ReadNoteOutput readNote(ReadNoteInput input, RequestContext context) {
        String text = texts.get(input.noteId());
        if (text == null) {
            throw notFound(input.noteId());
        }
        return new ReadNoteOutput(text);
    }

    private static NoteNotFoundException notFound(String noteId) {
        return new NoteNotFoundException("Note '" + noteId + "' not found.");
    }
}
