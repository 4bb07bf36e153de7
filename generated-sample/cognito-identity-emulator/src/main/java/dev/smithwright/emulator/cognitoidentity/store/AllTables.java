package dev.smithwright.emulator.cognitoidentity.store;

/** The tables together. */
public interface AllTables {

    /** Returns all rows; the same rows give the same content in the same order, whatever the store. */
    StoreContent read();

    /**
     * Puts the rows into the place of all that are there. Keys that tokens are signed with stay where the content has none:
     * to make one takes long. Positions in lists are given anew.
     *
     * @throws StoreException if the content has other tables or columns than the store; the message says which
     */
    void replace(StoreContent content);

    /** Deletes all rows but the keys that tokens are signed with. */
    void clear();
}
