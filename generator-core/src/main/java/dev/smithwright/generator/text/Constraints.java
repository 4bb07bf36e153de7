package dev.smithwright.generator.text;

import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TraitPlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what the values of a member have to be like. */
public final class Constraints {

    private Constraints() {}

    /**
     * A part of a sentence, such as {@code 1 to 55 characters}.
     *
     * @param words our own words
     * @param code what follows them and is code of the model, such as a pattern; null where nothing does
     */
    public record Phrase(String words, @Nullable String code) {}

    /** Returns a phrase for each constraint, in the order of the plan. */
    public static List<Phrase> of(MemberPlan member) {
        return member.constraints().stream()
                .flatMap(constraint -> phrase(constraint, member.type()).stream())
                .toList();
    }

    private static Optional<Phrase> phrase(TraitPlan constraint, TypeRef type) {
        if (constraint instanceof TraitPlan.Pattern pattern) {
            return Optional.of(new Phrase("has to match", pattern.regex()));
        }
        return words(constraint, type).map(words -> new Phrase(words, null));
    }

    private static Optional<String> words(TraitPlan constraint, TypeRef type) {
        if (constraint instanceof TraitPlan.Length length) {
            return Optional.of(length(length, unit(type)));
        }
        if (constraint instanceof TraitPlan.Range range) {
            return range(range);
        }
        if (constraint == TraitPlan.Flag.UNIQUE_ITEMS) {
            return Optional.of("no two alike");
        }
        if (constraint == TraitPlan.Flag.IDEMPOTENCY_TOKEN) {
            return Optional.of("the client fills it in where it is not given");
        }
        return constraint == TraitPlan.Flag.SENSITIVE ? Optional.of("never printed") : Optional.empty();
    }

    private static String unit(TypeRef type) {
        if (type.isCollection()) {
            return "entries";
        }
        return type == TypeRef.Scalar.BLOB ? "bytes" : "characters";
    }

    private static String length(TraitPlan.Length length, String unit) {
        if (length.max() == Long.MAX_VALUE) {
            return "at least " + length.min() + " " + unit;
        }
        if (length.min() == length.max()) {
            return length.min() + " " + unit;
        }
        return length.min() == 0
                ? "at most " + length.max() + " " + unit
                : length.min() + " to " + length.max() + " " + unit;
    }

    private static Optional<String> range(TraitPlan.Range range) {
        if (range.min() == null) {
            return Optional.ofNullable(range.max()).map(max -> "at most " + max.toPlainString());
        }
        return Optional.of(
                range.max() == null
                        ? "at least " + range.min().toPlainString()
                        : range.min().toPlainString() + " to " + range.max().toPlainString());
    }
}
