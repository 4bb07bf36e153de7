package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.shape.ShapePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Violations as text. */
public final class ValidationMessages {

    private ValidationMessages() {}

    /**
     * Returns the violations as AWS's services word them, for example {@code 1 validation error detected: Value 'a b' at
     * 'identityPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+:[0-9a-f-]+}.
     *
     * <p>A value that is or holds something sensitive is left out, as AWS does ({@code Value at 'password' failed …}); a
     * map whose sensitive values are all empty is shown, for there is nothing to hide and AWS shows it too. However many
     * elements of a list or entries of a map fail, they make one item, which lists all constraints of the elements.
     *
     * @throws IllegalArgumentException if there are no violations
     */
    public static String aws(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("there are no violations");
        }
        Set<String> items = new LinkedHashSet<>();
        for (Violation violation : inOrderOfAws(violations)) {
            items.add(AwsWording.item(violation));
        }
        String count = items.size() == 1 ? "1 validation error" : items.size() + " validation errors";
        return count + " detected: " + String.join("; ", items);
    }

    /** Inferred from one message of a service: members with something wrong inside of a list or map come first. */
    private static List<Violation> inOrderOfAws(List<Violation> violations) {
        Set<Optional<ShapePath.Segment>> first = violations.stream()
                .filter(AwsWording::isGrouped)
                .map(ValidationMessages::member)
                .collect(Collectors.toSet());
        return violations.stream()
                .sorted(Comparator.comparing(violation -> !first.contains(member(violation))))
                .toList();
    }

    private static Optional<ShapePath.Segment> member(Violation violation) {
        return violation.path().segments().stream().findFirst();
    }

    /**
     * Returns the violations for the caller of a client, for example {@code $.IdentityPoolId must match
     * ^[\w-]+:[0-9a-f-]+$, but is 'a b'}. Sensitive values are not shown, long ones are cut.
     */
    public static String plain(List<Violation> violations) {
        List<String> items = new ArrayList<>();
        for (Violation violation : violations) {
            items.add(PlainWording.item(violation));
        }
        return String.join("; ", items);
    }
}
