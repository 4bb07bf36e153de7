package dev.smithwright.generator.diff;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One difference between two APIs.
 *
 * @param kind what changed
 * @param ratings what it means to users, the worst first; never empty
 * @param reach which users
 * @param subject the shape, operation or service by name, with {@code $member} behind it for a member
 * @param javaTypes simple names of the Java types that differ by it, as far as they break
 * @param before how it was, in the words of Java or of the model; empty where there is nothing to show
 * @param after how it is now; empty where there is nothing to show
 * @param advice what it means, and how to adapt; empty where nothing is to be done
 */
public record Change(
        ChangeKind kind,
        List<Rating> ratings,
        Reach reach,
        String subject,
        List<String> javaTypes,
        String before,
        String after,
        String advice)
        implements Comparable<Change> {

    private static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> change.ratings.get(0))
            .thenComparing(change -> change.ratings.size() > 1 ? change.ratings.get(1) : Rating.DOCUMENTATION)
            .thenComparing(Change::subject)
            .thenComparing(Change::kind)
            .thenComparing(Change::before)
            .thenComparing(Change::after)
            .thenComparing(Change::advice);

    /** Sorts the ratings and the types; text of models becomes one line without control characters. */
    public Change {
        ratings = ratings.stream().distinct().sorted().toList();
        javaTypes = javaTypes.stream().distinct().sorted().toList();
        subject = OneLine.of(subject);
        before = OneLine.of(before);
        after = OneLine.of(after);
        advice = OneLine.of(advice);
    }

    /** Tells whether it has this rating. */
    public boolean is(Rating rating) {
        return ratings.contains(rating);
    }

    /** Returns the ratings in the words that users know. */
    public String ratingNames() {
        return ratings.stream().map(Rating::name).collect(Collectors.joining(", "));
    }

    /** Returns what differs, {@code old → new}; empty where there is nothing to show. */
    public String difference() {
        if (before.isEmpty() && after.isEmpty()) {
            return "";
        }
        return (before.isEmpty() ? "(none)" : before) + " → " + (after.isEmpty() ? "(none)" : after);
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
