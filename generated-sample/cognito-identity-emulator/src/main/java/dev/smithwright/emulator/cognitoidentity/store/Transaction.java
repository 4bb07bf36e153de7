package dev.smithwright.emulator.cognitoidentity.store;

/** The tables, as one transaction sees them. Not to be used after its work has ended. */
public interface Transaction {

    /** Returns the pools. */
    PoolTable pools();

    /** Returns the identities of all pools. */
    IdentityTable identities();

    /** Returns the logins of all identities. */
    LoginTable logins();
}
