package dev.smithwright.emulator.cognitoidentity.store;

import java.util.List;

/** The keys that tokens are signed with, private parts included: whoever reads the store can sign. */
public interface SigningKeyTable {

    /** Returns all keys, the oldest first, each in PKCS #8. */
    List<byte[]> all();

    /** Adds a key in PKCS #8. */
    void insert(byte[] key);
}
