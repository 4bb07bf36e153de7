package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.client.ClientBuilder;
import dev.smithwright.runtime.client.ServiceClient;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;

public interface NoteBookClient extends ServiceClient<NoteBookClient> {

    static ClientBuilder<NoteBookClient> builder() {
        return new Builder();
    }

    static NoteBookClient over(OperationCaller caller) {
        return new Calling(caller);
    }

    @Override
    default NoteBookClient with(CallOverrides overrides) {
        return over(ServiceClient.overridden(this, overrides));
    }

    default void deleteNote(String noteId) {
        call(NoteBook.DELETE_NOTE, new DeleteNoteInput(noteId));
    }

    default PutNoteOutput putNote(String noteId, String text) {
        return call(NoteBook.PUT_NOTE, new PutNoteInput(noteId, text, null)).output();
    }

    default ReadNoteOutput readNote(String noteId) {
        return call(NoteBook.READ_NOTE, new ReadNoteInput(noteId)).output();
    }

    final class Builder extends ClientBuilder<NoteBookClient> {

        private Builder() {
            super(NoteBook.SERVICE);
        }

        @Override
        protected NoteBookClient client(OperationCaller caller) {
            return over(caller);
        }
    }

    record Calling(OperationCaller caller) implements NoteBookClient {

        @Override
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            return caller.call(operation, input);
        }

        @Override
        public void close() {
            caller.close();
        }
    }
}
