package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import dev.smithwright.emulator.cognitoidentity.store.jdbc.JdbcStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store that is opened in a thread of its own, while all else gets ready: a database takes half of an emulator's start. */
final class OpeningStore implements Store {

    private final CompletableFuture<Store> store = new CompletableFuture<>();

    /** Starts to open the store. */
    OpeningStore(StoreLocation location) {
        Thread opening = new Thread(() -> open(location), "store");
        opening.setDaemon(true);
        opening.start();
    }

    private void open(StoreLocation location) {
        try {
            store.complete(JdbcStore.open(location));
        } catch (RuntimeException | Error e) {
            store.completeExceptionally(e);
        }
    }

    /**
     * Waits until the store is open.
     *
     * @throws StoreException if it cannot be used; the message says why
     */
    Store opened() {
        try {
            return store.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException reason) {
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
