package dev.smithwright.generator.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.smithy.utils.StringUtils;

/** Helps where a name is misspelt. */
public final class NearNames {

    private static final int MOST = 5;

    private NearNames() {}

    /** Returns how to mend the name; empty where no candidate is near. */
    public static String mend(String name, Stream<String> candidates) {
        return mend(name, candidates, candidate -> candidate);
    }

    /**
     * Returns how to mend the name of something.
     *
     * @param name the name that there is not
     * @param candidates what may be meant, the most likely first among those that are equally near
     * @param nameOf returns the name of a candidate
     * @return those that are near, as they are written; empty where none is
     */
    public static <T> String mend(String name, Stream<T> candidates, Function<T, String> nameOf) {
        List<String> near = candidates
                .filter(candidate -> isNear(nameOf.apply(candidate), name))
                .limit(MOST)
                .map(String::valueOf)
                .toList();
        return near.isEmpty() ? "" : "Near names are: " + String.join(", ", near);
    }

    private static boolean isNear(String candidate, String name) {
        String left = candidate.toLowerCase(Locale.ROOT);
        String right = name.toLowerCase(Locale.ROOT);
        int threshold = Math.max(1, right.length() / 4);
        return left.contains(right) || StringUtils.levenshteinDistance(left, right, threshold) >= 0;
    }
}
