package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.cognitoidentity.model.GetIdentityPoolRolesResponse;
import dev.smithwright.emulator.cognitoidentity.store.PoolRoles;
import dev.smithwright.emulator.cognitoidentity.store.RoleTable;
import java.util.Objects;

/** The roles of a pool as one document. */
record JdbcRoles(Session session) implements RoleTable {

    private static final String FIND = "SELECT document FROM pool_roles WHERE pool_id = ?";
    private static final String DELETE = "DELETE FROM pool_roles WHERE pool_id = ?";
    private static final String INSERT = "INSERT INTO pool_roles (pool_id, document) VALUES (?, ?)";

    @Override
    public PoolRoles find(String poolId) {
        PoolRoles roles = session.first(FIND, row -> roles(row.getString(1)), poolId);
        return roles == null ? PoolRoles.NONE : roles;
    }

    private static PoolRoles roles(String document) {
        GetIdentityPoolRolesResponse stored = Documents.read(document, GetIdentityPoolRolesResponse::readFrom);
        return new PoolRoles(Objects.requireNonNull(stored.roles()), Objects.requireNonNull(stored.roleMappings()));
    }

    @Override
    public void replace(String poolId, PoolRoles roles) {
        String document = Documents.write(GetIdentityPoolRolesResponse.builder()
                .roles(roles.roles())
                .roleMappings(roles.mappings())
                .build());
        session.update(DELETE, poolId);
        session.update(INSERT, poolId, document);
    }
}
