package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.TraitPlan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what the model says of a shape or member beyond its type: what it asks of values, and how they are written. */
final class ConstraintComparison {

    private final ChangeLog log;

    ConstraintComparison(ChangeLog log) {
        this.log = log;
    }

    /** Compares the traits that the runtime knows. */
    void compare(String subject, List<TraitPlan> before, List<TraitPlan> after) {
        Map<String, TraitPlan> old = byKind(before);
        Map<String, TraitPlan> current = byKind(after);
        TreeSet<String> kinds = new TreeSet<>(old.keySet());
        kinds.addAll(current.keySet());
        for (String kind : kinds) {
            @Nullable TraitPlan was = old.get(kind);
            @Nullable TraitPlan is = current.get(kind);
            if (!Objects.equals(was, is)) {
                note(subject, was, is);
            }
        }
    }

    private void note(String subject, @Nullable TraitPlan was, @Nullable TraitPlan is) {
        log.note(kind(was, is), subject)
                .from(was == null ? "" : TraitTexts.of(was))
                .to(is == null ? "" : TraitTexts.of(is))
                .behaves(meaning(was, is));
    }

    private static ChangeKind kind(@Nullable TraitPlan was, @Nullable TraitPlan is) {
        if (was == null) {
            return ChangeKind.CONSTRAINT_ADDED;
        }
        return is == null ? ChangeKind.CONSTRAINT_REMOVED : ChangeKind.CONSTRAINT_CHANGED;
    }

    private static String meaning(@Nullable TraitPlan was, @Nullable TraitPlan is) {
        TraitPlan either = Objects.requireNonNullElseGet(was, () -> Objects.requireNonNull(is));
        if (either == TraitPlan.Flag.SENSITIVE) {
            return is == null ? "toString() shows the value now" : "toString() hides the value now";
        }
        if (either instanceof TraitPlan.TimestampFormat) {
            return "Values are written otherwise on the wire: change both sides together";
        }
        if (!restrains(either)) {
            return "Requests or answers differ";
        }
        if (loosens(was, is)) {
            return "Loosened: values pass that were refused";
        }
        return tightens(was, is)
                ? "Tightened: values are refused that passed"
                : "Other values pass, and others are refused";
    }

    private static boolean restrains(TraitPlan trait) {
        return trait instanceof TraitPlan.Length
                || trait instanceof TraitPlan.Range
                || trait instanceof TraitPlan.Pattern
                || trait == TraitPlan.Flag.UNIQUE_ITEMS
                || trait == TraitPlan.Flag.REQUIRED;
    }

    private static boolean loosens(@Nullable TraitPlan was, @Nullable TraitPlan is) {
        return tightens(is, was);
    }

    private static boolean tightens(@Nullable TraitPlan was, @Nullable TraitPlan is) {
        if (is == null || was == null) {
            return was == null;
        }
        if (was instanceof TraitPlan.Length old && is instanceof TraitPlan.Length current) {
            return current.min() >= old.min() && current.max() <= old.max();
        }
        return was instanceof TraitPlan.Range old
                && is instanceof TraitPlan.Range current
                && isWithin(old.min(), current.min(), 1)
                && isWithin(old.max(), current.max(), -1);
    }

    /** Tells whether the second bound lies on the inner side of the first: above a minimum, below a maximum. */
    private static boolean isWithin(@Nullable BigDecimal outer, @Nullable BigDecimal inner, int side) {
        return outer == null || (inner != null && inner.compareTo(outer) * side >= 0);
    }

    private static Map<String, TraitPlan> byKind(List<TraitPlan> traits) {
        Map<String, TraitPlan> byKind = new LinkedHashMap<>();
        for (TraitPlan trait : traits) {
            // Told by the enum's values, the error, and the type of the member.
            boolean toldElsewhere = trait instanceof TraitPlan.EnumValues
                    || trait instanceof TraitPlan.Fault
                    || trait == TraitPlan.Flag.SPARSE
                    || trait == TraitPlan.Flag.STREAMING;
            if (!toldElsewhere) {
                byKind.putIfAbsent(TraitTexts.kind(trait), trait);
            }
        }
        return byKind;
    }
}
