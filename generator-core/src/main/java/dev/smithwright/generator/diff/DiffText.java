package dev.smithwright.generator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as lines of text for a build's log. */
public final class DiffText {

    private DiffText() {}

    /** Returns the one line that says how much there is. */
    public static String summary(DiffReport report) {
        int changes = report.changes().size();
        if (changes == 0) {
            return report.service() + ": the API is the same";
        }
        String parts = Stream.of(Rating.values())
                .filter(rating -> report.count(rating) > 0)
                .map(rating -> report.count(rating) + " " + rating.name())
                .collect(Collectors.joining(", "));
        return report.service() + ": " + changes + (changes == 1 ? " change" : " changes") + " of the API (" + parts
                + ")";
    }

    /** Returns the changes but for those of documentation, one a line, under headings. */
    public static List<String> lines(DiffReport report) {
        List<String> lines = new ArrayList<>();
        groups(report).forEach((heading, changes) -> {
            lines.add(heading);
            if (changes.get(0).is(Rating.DOCUMENTATION)) {
                lines.add("  " + changes.size() + " in the reports");
            } else {
                changes.forEach(change -> lines.add("  " + line(change)));
            }
        });
        return lines;
    }

    /** Returns the changes by what they mean, the worst first. */
    static Map<String, List<Change>> groups(DiffReport report) {
        return report.changes().stream()
                .collect(Collectors.groupingBy(Change::ratingNames, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns a change in one line. */
    public static String line(Change change) {
        String difference = change.difference();
        String reach =
                change.reach() == Reach.EVERYONE ? "" : " [" + change.reach().description() + " only]";
        String advice = change.advice().isEmpty() ? "" : " — " + change.advice();
        return change.subject() + ": " + change.kind().words() + (difference.isEmpty() ? "" : ", " + difference) + reach
                + advice;
    }
}
