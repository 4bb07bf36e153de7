package dev.smithwright.maven;

import dev.smithwright.generator.diff.Change;
import dev.smithwright.generator.diff.DiffReport;
import dev.smithwright.generator.diff.Rating;
import dev.smithwright.generator.diff.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Which changes fail a build.
 *
 * @param ratings by what they mean
 * @param tolerated but for those that reach these users alone
 */
record FailurePolicy(Set<Rating> ratings, Set<Reach> tolerated) {

    private static final Map<String, Rating> RATINGS =
            new TreeMap<>(Stream.of(Rating.SOURCE_BREAKING, Rating.BINARY_BREAKING, Rating.BEHAVIOUR)
                    .collect(Collectors.toMap(Rating::word, rating -> rating)));
    private static final Map<String, Reach> REACHES = new TreeMap<>(
            Stream.of(Reach.CONSTRUCTORS, Reach.SWITCHES).collect(Collectors.toMap(Reach::word, reach -> reach)));
    private static final String NONE = "none";

    /** Reads the words of the two parameters, and tells all mistakes at once. */
    static FailurePolicy of(List<String> failOn, List<String> tolerate) throws MojoFailureException {
        List<String> mistakes = new ArrayList<>();
        List<String> words = failOn.stream().filter(word -> !word.equals(NONE)).toList();
        if (words.size() < failOn.size() && !words.isEmpty()) {
            mistakes.add(
                    "[ContradictoryFailOn] 'failOn' holds 'none' beside others\n    Leave 'none' out, or the others");
        }
        check("failOn", words, RATINGS, " or none", mistakes);
        check("tolerate", tolerate, REACHES, "", mistakes);
        if (!mistakes.isEmpty()) {
            throw new MojoFailureException("\n" + String.join("\n", mistakes));
        }
        return new FailurePolicy(values(words, RATINGS), values(tolerate, REACHES));
    }

    List<Change> refused(DiffReport report) {
        return report.refused(ratings, tolerated);
    }

    private static <T> void check(
            String parameter, List<String> words, Map<String, T> known, String besides, List<String> mistakes) {
        words.stream()
                .filter(word -> !known.containsKey(word))
                .forEach(word -> mistakes.add("[UnknownValue] '" + parameter + "' does not know \"" + word
                        + "\"\n    Use " + String.join(", ", known.keySet()) + besides));
    }

    private static <T> Set<T> values(List<String> words, Map<String, T> known) {
        return words.stream()
                .flatMap(word -> Stream.ofNullable(known.get(word)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
