package dev.smithwright.emulator.cognitoidentity.store;

import java.util.function.Function;

/** Keeps pools, identities and their logins, and the keys of tokens. */
public interface Store extends AutoCloseable {

    /**
     * Runs the work in one transaction, as if no other ran at the same time. If it throws, nothing that it wrote stays.
     * A store may run the work again after a collision, so it must change nothing but the store.
     *
     * @return what the work returns
     * @throws StoreException if the store failed; nothing that the work wrote stays, unless the failure hid the end
     */
    <T> T transact(Function<Transaction, T> work);

    @Override
    void close();
}
