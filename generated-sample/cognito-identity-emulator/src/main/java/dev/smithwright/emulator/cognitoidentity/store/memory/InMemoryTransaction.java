package dev.smithwright.emulator.cognitoidentity.store.memory;

import dev.smithwright.emulator.cognitoidentity.store.IdentityTable;
import dev.smithwright.emulator.cognitoidentity.store.LoginTable;
import dev.smithwright.emulator.cognitoidentity.store.PoolTable;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;

/** The tables over the same memory and the same journal. */
record InMemoryTransaction(PoolTable pools, IdentityTable identities, LoginTable logins) implements Transaction {}
