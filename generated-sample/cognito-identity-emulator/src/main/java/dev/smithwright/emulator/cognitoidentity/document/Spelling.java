package dev.smithwright.emulator.cognitoidentity.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody may have meant. */
final class Spelling {

    private static final int LONGEST = 64;

    private Spelling() {}

    /** Returns the name that is the nearest to the word, or null where none is near. */
    static @Nullable String nearest(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return null;
        }
        String name = names.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
        return name != null && distance(word, name) <= Math.max(2, name.length() / 3) ? name : null;
    }

    /** Returns how many letters have to be added, taken away or replaced; small or large makes no difference. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
