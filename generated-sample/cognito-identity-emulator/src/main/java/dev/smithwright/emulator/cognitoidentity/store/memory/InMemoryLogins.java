package dev.smithwright.emulator.cognitoidentity.store.memory;

import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.LoginTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Owners by login, and logins by owner. */
record InMemoryLogins(Memory memory, Journal journal) implements LoginTable {

    @Override
    public @Nullable String ownerOf(Login login) {
        return memory.owners.get(login);
    }

    @Override
    public List<Login> of(String identityId) {
        return memory.logins.getOrDefault(identityId, List.of());
    }

    @Override
    public void link(Login login, String identityId) {
        String before = memory.owners.get(login);
        if (before != null) {
            journal.put(memory.logins, before, without(of(before), login));
        }
        journal.put(memory.owners, login, identityId);
        journal.put(memory.logins, identityId, with(of(identityId), login));
    }

    private static List<Login> with(List<Login> logins, Login login) {
        List<Login> more = new ArrayList<>(logins);
        more.add(login);
        return List.copyOf(more);
    }

    private static List<Login> without(List<Login> logins, Login login) {
        return logins.stream().filter(each -> !each.equals(login)).toList();
    }
}
