package dev.smithwright.emulator.cognitoidentity.store.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes maps and remembers how they were, until it is told that the change stands. */
final class Journal {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    <K, V> void put(Map<K, V> map, K key, V value) {
        @Nullable V before = map.put(key, value);
        steps.push(() -> restore(map, key, before));
    }

    <K, V> void remove(Map<K, V> map, K key) {
        @Nullable V before = map.remove(key);
        steps.push(() -> restore(map, key, before));
    }

    private static <K, V> void restore(Map<K, V> map, K key, @Nullable V before) {
        if (before == null) {
            map.remove(key);
        } else {
            map.put(key, before);
        }
    }

    /** Lets all changes so far stand. */
    void commit() {
        steps.clear();
    }

    /** Takes back all changes since the last commit, the latest first. */
    void undo() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
