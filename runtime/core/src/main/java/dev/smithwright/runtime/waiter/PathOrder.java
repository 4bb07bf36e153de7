package dev.smithwright.runtime.waiter;

import java.util.Comparator;

/**
 * The order of JMESPath's {@code sort}: numbers by size, texts by their code points. {@link String} has another one, with
 * the characters outside the basic plane before U+E000.
 */
final class PathOrder<T extends Comparable<? super T>> implements Comparator<T> {

    @Override
    public int compare(T one, T other) {
        return one instanceof String text && other instanceof String otherText
                ? compareTexts(text, otherText)
                : one.compareTo(other);
    }

    private static int compareTexts(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != right) {
                boolean ofOneKind = Character.isSurrogate(left) == Character.isSurrogate(right);
                return ofOneKind ? Character.compare(left, right) : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
