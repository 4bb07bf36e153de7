package dev.smithwright.runtime.notes;

import dev.smithwright.runtime.client.stub.ServiceStub;

public final class StubbedNoteBook extends ServiceStub {

    public StubbedNoteBook() {
        super(NoteBook.SERVICE, NoteBook.operations());
    }

    public NoteBookClient client() {
        return prepare(NoteBookClient.builder()).build();
    }

    public NoteBookAsyncClient asyncClient() {
        return prepare(NoteBookAsyncClient.builder()).build();
    }
}
