package dev.smithwright.runtime.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies that generated records keep of the collections that they are given: immutable, in the order given, and open to
 * the null entries of sparse shapes, which {@link List#copyOf} and {@link Map#copyOf} are not.
 */
public final class ImmutableCopies {

    private ImmutableCopies() {}

    /** Returns an immutable copy in the same order. */
    public static <T> List<T> list(List<? extends T> list) {
        return list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Returns an immutable copy in the same order. */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
