package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.document.InvalidDocumentException;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import dev.smithwright.emulator.cognitoidentity.store.jdbc.JdbcStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store that is opened in a thread of its own, while all else gets ready: a database takes half of an emulator's start. */
final class OpeningStore implements Store {

    private final CompletableFuture<Store> store = new CompletableFuture<>();

    /**
     * Starts to open the store.
     *
     * @param first what is done before anybody gets to it; where that fails, the store is closed, and cannot be used
     */
    OpeningStore(StoreLocation location, Consumer<Store> first) {
        Thread opening = new Thread(() -> open(location, first), "store");
        opening.setDaemon(true);
        opening.start();
    }

    private void open(StoreLocation location, Consumer<Store> first) {
        Store opened = null;
        try {
            opened = JdbcStore.open(location);
            first.accept(opened);
            store.complete(opened);
        } catch (RuntimeException | Error e) {
            closeIfOpen(opened);
            store.completeExceptionally(e);
        }
    }

    /**
     * Waits until the store is open.
     *
     * @throws StoreException if it cannot be used; the message says why
     * @throws InvalidDocumentException if what was to be done first has no sense
     */
    Store opened() {
        try {
            return store.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException reason) {
                throw reason;
            } else if (e.getCause() instanceof InvalidDocumentException reason) {
                throw reason;
            }
            throw e;
        }
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        return opened().transact(work);
    }

    /** Waits until the store is open, and closes it; one that could not be opened is closed already. */
    @Override
    public void close() {
        store.handle((opened, failure) -> opened)
                .thenAccept(OpeningStore::closeIfOpen)
                .join();
    }

    private static void closeIfOpen(@Nullable Store opened) {
        if (opened != null) {
            opened.close();
        }
    }
}
