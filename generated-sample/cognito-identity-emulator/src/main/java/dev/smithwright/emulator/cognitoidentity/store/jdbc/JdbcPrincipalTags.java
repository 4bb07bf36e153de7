package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.cognitoidentity.model.GetPrincipalTagAttributeMapResponse;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagMap;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagTable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The principal tag map of a provider as a document. */
record JdbcPrincipalTags(Session session) implements PrincipalTagTable {

    private static final String FIND = "SELECT document FROM principal_tag_map WHERE pool_id = ? AND provider = ?";
    private static final String DELETE = "DELETE FROM principal_tag_map WHERE pool_id = ? AND provider = ?";
    private static final String INSERT = "INSERT INTO principal_tag_map (pool_id, provider, document) VALUES (?, ?, ?)";

    @Override
    public @Nullable PrincipalTagMap find(String poolId, String provider) {
        return session.first(FIND, row -> map(row.getString(1)), poolId, provider);
    }

    private static PrincipalTagMap map(String document) {
        GetPrincipalTagAttributeMapResponse stored =
                Documents.read(document, GetPrincipalTagAttributeMapResponse::readFrom);
        return new PrincipalTagMap(
                Objects.requireNonNull(stored.useDefaults()), Objects.requireNonNull(stored.principalTags()));
    }

    @Override
    public void put(String poolId, String provider, PrincipalTagMap map) {
        String document = Documents.write(GetPrincipalTagAttributeMapResponse.builder()
                .useDefaults(map.useDefaults())
                .principalTags(map.tags())
                .build());
        session.update(DELETE, poolId, provider);
        session.update(INSERT, poolId, provider, document);
    }
}
