package dev.smithwright.emulator.cognitoidentity.store.memory;

import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.IdentityTable;
import org.jspecify.annotations.Nullable;

/** Identities in a map by id. */
record InMemoryIdentities(Memory memory, Journal journal) implements IdentityTable {

    @Override
    public @Nullable Identity find(String identityId) {
        return memory.identities.get(identityId);
    }

    @Override
    public void insert(Identity identity) {
        journal.put(memory.identities, identity.id(), identity);
    }

    @Override
    public void replace(Identity identity) {
        journal.put(memory.identities, identity.id(), identity);
    }
}
