package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.AllTables;
import dev.smithwright.emulator.cognitoidentity.store.IdentityTable;
import dev.smithwright.emulator.cognitoidentity.store.LoginTable;
import dev.smithwright.emulator.cognitoidentity.store.PoolTable;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagTable;
import dev.smithwright.emulator.cognitoidentity.store.RoleTable;
import dev.smithwright.emulator.cognitoidentity.store.SigningKeyTable;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;

/** The tables, over the same connection. */
record JdbcTransaction(
        PoolTable pools,
        RoleTable roles,
        PrincipalTagTable principalTags,
        IdentityTable identities,
        LoginTable logins,
        SigningKeyTable signingKeys,
        AllTables allTables)
        implements Transaction {

    static Transaction in(Session session) {
        return new JdbcTransaction(
                new JdbcPools(session),
                new JdbcRoles(session),
                new JdbcPrincipalTags(session),
                new JdbcIdentities(session),
                new JdbcLogins(session),
                new JdbcSigningKeys(session),
                new JdbcTables(session));
    }
}
