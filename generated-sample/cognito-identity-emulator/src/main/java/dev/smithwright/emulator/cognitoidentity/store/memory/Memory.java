package dev.smithwright.emulator.cognitoidentity.store.memory;

import dev.smithwright.emulator.cognitoidentity.store.Identity;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import dev.smithwright.emulator.cognitoidentity.store.PoolRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The maps behind the tables. Touched only under the store's lock, changed only through a {@link Journal}. */
final class Memory {

    final NavigableMap<Long, PoolRow> pools = new TreeMap<>();
    final Map<String, Long> positions = new HashMap<>();
    final Map<String, Identity> identities = new HashMap<>();
    final Map<Login, String> owners = new HashMap<>();
    final Map<String, List<Login>> logins = new HashMap<>();
    private long lastPosition;

    /** Returns the next place; one that an undone transaction took stays empty. */
    long nextPosition() {
        return ++lastPosition;
    }
}
