package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.client.AsyncClientBuilder;
import dev.smithwright.runtime.client.AsyncServiceClient;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;
import java.util.concurrent.CompletableFuture;

public interface NoteBookAsyncClient extends AsyncServiceClient<NoteBookAsyncClient> {

    static AsyncClientBuilder<NoteBookAsyncClient> builder() {
        return new Builder();
    }

    static NoteBookAsyncClient over(AsyncOperationCaller caller) {
        return new Calling(caller);
    }

    @Override
    default NoteBookAsyncClient with(CallOverrides overrides) {
        return over(AsyncServiceClient.overridden(this, overrides));
    }

    default CompletableFuture<Void> deleteNote(String noteId) {
        return CallFuture.completion(call(NoteBook.DELETE_NOTE, new DeleteNoteInput(noteId)));
    }

    default CompletableFuture<PutNoteOutput> putNote(String noteId, String text) {
        return CallFuture.output(call(NoteBook.PUT_NOTE, new PutNoteInput(noteId, text, null)));
    }

    default CompletableFuture<ReadNoteOutput> readNote(String noteId) {
        return CallFuture.output(call(NoteBook.READ_NOTE, new ReadNoteInput(noteId)));
    }

    final class Builder extends AsyncClientBuilder<NoteBookAsyncClient> {

        private Builder() {
            super(NoteBook.SERVICE);
        }

        @Override
        protected NoteBookAsyncClient client(AsyncOperationCaller caller) {
            return over(caller);
        }
    }

    record Calling(AsyncOperationCaller caller) implements NoteBookAsyncClient {

        @Override
        public <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input) {
            return caller.call(operation, input);
        }

        @Override
        public void close() {
            caller.close();
        }
    }
}
