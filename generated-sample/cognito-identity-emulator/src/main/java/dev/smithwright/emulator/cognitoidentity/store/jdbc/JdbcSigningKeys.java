package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.SigningKeyTable;
import java.util.List;

/** Keys as the bytes that they came in. */
record JdbcSigningKeys(Session session) implements SigningKeyTable {

    private static final String ALL = "SELECT pkcs8 FROM signing_key ORDER BY position";
    private static final String INSERT = "INSERT INTO signing_key (pkcs8) VALUES (?)";

    @Override
    public List<byte[]> all() {
        return session.all(ALL, row -> row.getBytes(1));
    }

    @Override
    public void insert(byte[] key) {
        session.update(INSERT, (Object) key);
    }
}
