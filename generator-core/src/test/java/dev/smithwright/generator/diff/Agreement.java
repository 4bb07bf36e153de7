package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds a report against what became of the APIs: their sources, their class files, and what japicmp says of these. */
final class Agreement {

    private Agreement() {}

    static DiffReport check(CompiledApi before, CompiledApi after) {
        DiffReport report = new ServiceDiff().compare(before.planned(), after.planned());
        String told = DiffText.lines(report).stream().collect(Collectors.joining("\n"));
        assertThat(missed(report, Japicmp.compare(before, after)))
                .as("breaks that japicmp sees, beside these:%n%s", told)
                .isEmpty();
        if (report.changes().stream().allMatch(change -> change.is(Rating.DOCUMENTATION))) {
            assertThat(differing(before, after))
                    .as("class files that differ, beside these:%n%s", told)
                    .isEmpty();
        }
        if (report.changes().isEmpty()) {
            assertThat(after.sources()).isEqualTo(before.sources());
        }
        return report;
    }

    /** Returns the breaks that no change accounts for: none of its type and as bad. */
    static List<Japicmp.Break> missed(DiffReport report, List<Japicmp.Break> breaks) {
        return breaks.stream()
                .filter(seen -> (seen.source() && !isTold(report, seen.javaType(), Rating.SOURCE_BREAKING))
                        || (seen.binary() && !isTold(report, seen.javaType(), Rating.BINARY_BREAKING)))
                .toList();
    }

    private static boolean isTold(DiffReport report, String javaType, Rating rating) {
        return report.changes().stream()
                .anyMatch(change -> change.is(rating) && change.javaTypes().contains(javaType));
    }

    private static List<String> differing(CompiledApi before, CompiledApi after) {
        TreeMap<String, byte[]> all = new TreeMap<>(before.classes());
        all.putAll(after.classes());
        return all.keySet().stream()
                .filter(path -> !Arrays.equals(
                        before.classes().get(path), after.classes().get(path)))
                .toList();
    }
}
