package dev.smithwright.runtime.waiter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For generated code: what the rarer parts of a JMESPath expression do (JMESPath specification, "Built-in Functions"). */
public final class PathValues {

    private PathValues() {}

    /** Tells whether there are values, and each is this one ({@code allStringEquals}). */
    public static boolean allEqual(@Nullable Collection<? extends @Nullable String> values, String expected) {
        if (values == null || values.isEmpty()) {
            return false;
        }
        for (String value : values) {
            if (!expected.equals(value)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether one of the values is this one ({@code anyStringEquals}). */
    public static boolean anyEqual(@Nullable Collection<? extends @Nullable String> values, String expected) {
        return values != null && contains(values, expected);
    }

    /** Tells whether one of the values is this one, which may be null. */
    public static boolean contains(Collection<? extends @Nullable Object> values, @Nullable Object wanted) {
        for (Object value : values) {
            if (wanted == null ? value == null : wanted.equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the element at this place, counted from the end where it is negative; null where there is none. */
    public static <T> @Nullable T element(List<T> values, int index) {
        int place = index < 0 ? index + values.size() : index;
        return place < 0 || place >= values.size() ? null : values.get(place);
    }

    /** Returns elements from one place to before another, every so many; null stands for the ends (as Python does). */
    public static <T> List<T> slice(List<T> values, @Nullable Integer start, @Nullable Integer stop, int step) {
        int size = values.size();
        int first = start == null ? (step > 0 ? 0 : size - 1) : place(start, size, step);
        int last = stop == null ? (step > 0 ? size : -1) : place(stop, size, step);
        List<T> slice = new ArrayList<>();
        for (long i = first; step > 0 ? i < last : i > last; i += step) {
            slice.add(values.get((int) i));
        }
        return slice;
    }

    private static int place(int index, int size, int step) {
        int place = index < 0 ? index + size : index;
        return step > 0 ? Math.max(0, Math.min(place, size)) : Math.max(-1, Math.min(place, size - 1));
    }

    /** Returns the number of characters: a pair of surrogates is one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns the characters in reverse order. */
    public static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Returns the elements in reverse order. */
    public static <T> List<T> reverse(List<T> values) {
        return slice(values, null, null, -1);
    }

    /** Returns the elements in ascending order; null where one is missing. */
    public static <T extends Comparable<? super T>> @Nullable List<T> sort(List<T> values) {
        if (contains(values, null)) {
            return null;
        }
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(new PathOrder<>());
        return sorted;
    }

    /** Returns the largest element; null where there is none, or one is missing. */
    public static <T extends Comparable<? super T>> @Nullable T max(List<T> values) {
        List<T> sorted = sort(values);
        return sorted == null ? null : element(sorted, -1);
    }

    /** Returns the smallest element; null where there is none, or one is missing. */
    public static <T extends Comparable<? super T>> @Nullable T min(List<T> values) {
        List<T> sorted = sort(values);
        return sorted == null ? null : element(sorted, 0);
    }

    /** Returns the texts with a separator between them; null where one is missing. */
    public static @Nullable String join(String separator, List<String> texts) {
        return contains(texts, null) ? null : String.join(separator, texts);
    }
}
