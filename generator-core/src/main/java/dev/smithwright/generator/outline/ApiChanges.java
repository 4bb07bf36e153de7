package dev.smithwright.generator.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has changed between two outlines, counted.
 *
 * @param phrases such as {@code 2 operations added} and {@code 1 member added to IdentityPool}, the widest first
 */
public record ApiChanges(List<String> phrases) {

    /** How an element has changed. The preposition is what leads to its owner. */
    private enum Kind {
        ADDED("added", "to"),
        REMOVED("removed", "from"),
        CHANGED("changed", "in");

        private final String verb;
        private final String preposition;

        Kind(String verb, String preposition) {
            this.verb = verb;
            this.preposition = preposition;
        }
    }

    /** What is counted together. */
    private record Group(ApiElement.Kind element, String owner, Kind change) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int byElement = element.compareTo(other.element);
            int byOwner = byElement == 0 ? owner.compareTo(other.owner) : byElement;
            return byOwner == 0 ? change.compareTo(other.change) : byOwner;
        }

        String phrase(int count) {
            String whose = owner.isEmpty() ? "" : " " + change.preposition + " " + owner;
            return count + " " + element.noun() + (count == 1 ? "" : "s") + " " + change.verb + whose;
        }
    }

    /** Copies the list. */
    public ApiChanges {
        phrases = List.copyOf(phrases);
    }

    /** Returns what has changed. Parts of what is new or gone as a whole do not count. */
    public static ApiChanges between(ApiOutline before, ApiOutline after) {
        SortedMap<ApiElement, String> old = before.elements();
        SortedMap<ApiElement, String> current = after.elements();
        SortedMap<Group, Integer> counts = new TreeMap<>();
        count(without(current.keySet(), old.keySet()), Kind.ADDED, counts);
        count(without(old.keySet(), current.keySet()), Kind.REMOVED, counts);
        count(changed(old, current), Kind.CHANGED, counts);
        List<String> phrases = new ArrayList<>();
        counts.forEach((group, count) -> phrases.add(group.phrase(count)));
        return new ApiChanges(phrases);
    }

    private static Set<ApiElement> without(Set<ApiElement> elements, Set<ApiElement> others) {
        Set<ApiElement> rest = new TreeSet<>(elements);
        rest.removeAll(others);
        Set<String> wholes = new TreeSet<>();
        rest.stream().filter(element -> element.owner().isEmpty()).forEach(element -> wholes.add(element.name()));
        rest.removeIf(element -> wholes.contains(element.owner()));
        return rest;
    }

    private static Set<ApiElement> changed(Map<ApiElement, String> old, Map<ApiElement, String> current) {
        Set<ApiElement> changed = new TreeSet<>();
        current.forEach((element, detail) -> {
            String before = old.get(element);
            if (before != null && !before.equals(detail)) {
                changed.add(element);
            }
        });
        return changed;
    }

    private static void count(Set<ApiElement> elements, Kind change, Map<Group, Integer> counts) {
        for (ApiElement element : elements) {
            counts.merge(new Group(element.kind(), element.owner(), change), 1, Integer::sum);
        }
    }

    /** Tells whether nothing has changed. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }
}
