package dev.smithwright.generator.load.c2j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file leaves out is empty in its record. Collections are copied, in the order of the file. */
final class Absent {

    private Absent() {}

    static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
