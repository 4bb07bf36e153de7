package dev.smithwright.generator.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two lists, put side by side.
 *
 * @param added what only the new one has, in its order
 * @param removed what only the old one has, in its order
 * @param common what both have, in the order of the new one
 * @param isReordered whether what both have stood in another order
 */
record Pairs<T>(List<T> added, List<T> removed, List<Pair<T>> common, boolean isReordered) {

    /** What is the same thing in both. */
    record Pair<T>(T before, T after) {}

    /** Puts side by side by a name. */
    static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, String> name) {
        return of(before, after, name, name);
    }

    /** Puts side by side by a name, and what is left over by a second one. */
    static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, String> name, Function<T, String> otherwise) {
        // By identity: plans are deep, and to hash one takes as long as to compare it.
        IdentityHashMap<T, T> partners = new IdentityHashMap<>();
        List<T> left = match(before, after, name, partners);
        List<T> removed = match(left, after, otherwise, partners);
        List<T> added = new ArrayList<>();
        List<Pair<T>> common = new ArrayList<>();
        for (T item : after) {
            Optional.ofNullable(partners.get(item))
                    .ifPresentOrElse(partner -> common.add(new Pair<>(partner, item)), () -> added.add(item));
        }
        return new Pairs<>(added, removed, common, isReordered(before, common));
    }

    /** Finds partners for those that have none, and returns those that are left over. */
    private static <T> List<T> match(
            List<T> before, List<T> after, Function<T, String> name, IdentityHashMap<T, T> partners) {
        Map<String, T> free = new LinkedHashMap<>();
        before.forEach(item -> free.putIfAbsent(name.apply(item), item));
        List<T> left = new ArrayList<>(before);
        for (T item : after) {
            @Nullable T partner = partners.containsKey(item) ? null : free.remove(name.apply(item));
            if (partner != null) {
                partners.put(item, partner);
                left.removeIf(other -> other == partner);
            }
        }
        return left;
    }

    private static <T> boolean isReordered(List<T> before, List<Pair<T>> common) {
        IdentityHashMap<T, Integer> places = new IdentityHashMap<>();
        before.forEach(item -> places.put(item, places.size()));
        int last = -1;
        for (Pair<T> pair : common) {
            int place = places.getOrDefault(pair.before(), -1);
            if (place < last) {
                return true;
            }
            last = place;
        }
        return false;
    }
}
