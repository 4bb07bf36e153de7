package dev.smithwright.emulator.cognitoidentity.store.memory;

import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Keeps everything in memory. One transaction runs at a time; one that fails is undone. */
public final class InMemoryStore implements Store {

    // A lock object and not a monitor: a virtual thread that waits for a monitor holds its carrier on Java 21 to 23.
    private final ReentrantLock lock = new ReentrantLock();
    private final Memory memory = new Memory();

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        lock.lock();
        Journal journal = new Journal();
        try {
            T result = work.apply(transaction(journal));
            journal.commit();
            return result;
        } finally {
            journal.undo();
            lock.unlock();
        }
    }

    private Transaction transaction(Journal journal) {
        return new InMemoryTransaction(
                new InMemoryPools(memory, journal),
                new InMemoryIdentities(memory, journal),
                new InMemoryLogins(memory, journal));
    }

    @Override
    public void close() {}
}
