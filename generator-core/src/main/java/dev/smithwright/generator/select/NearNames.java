package dev.smithwright.generator.select;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import software.amazon.smithy.utils.StringUtils;

/** Helps where a name is misspelt. */
final class NearNames {

    private static final int MOST = 5;

    private NearNames() {}

    /** Returns how to mend the name; empty where no candidate is near. */
    static String mend(String name, Stream<String> candidates) {
        List<String> near = candidates
                .filter(candidate -> isNear(candidate, name))
                .limit(MOST)
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
