package dev.smithwright.emulator.cognitoidentity.store;

/** The tables, as one transaction sees them. Not to be used after its work has ended. */
public interface Transaction {

    /** Returns the pools. */
    PoolTable pools();

    /** Returns the roles of all pools. */
    RoleTable roles();

    /** Returns the principal tag maps of all pools. */
    PrincipalTagTable principalTags();

    /** Returns the identities of all pools. */
    IdentityTable identities();

    /** Returns the logins of all identities. */
    LoginTable logins();

    /** Returns the keys that tokens are signed with. */
    SigningKeyTable signingKeys();

    /** Returns all of them together. */
    AllTables allTables();
}
