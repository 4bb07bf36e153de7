package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TraitPlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in Javadoc what a member is, and what its values have to be like. */
final class MemberText {

    /** A longer one tells people nothing; the schema has it. */
    private static final int LONGEST_PATTERN = 70;

    private MemberText() {}

    /** Returns the first sentence, the constraints and what traits tell, for a tag. */
    static String brief(MemberPlan member) {
        String sentence = sentence(member.documentation());
        String more = Stream.of(
                        facts(member).orElse(""),
                        NotesText.sentences(member.documentation().notes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (more.isEmpty()) {
            return sentence;
        }
        boolean ended = !Character.isLetterOrDigit(sentence.charAt(sentence.length() - 1));
        return sentence + (ended ? " " : ". ") + more;
    }

    /** Returns a comment with all that the model says, and the constraints. */
    static Javadoc full(MemberPlan member) {
        Javadoc javadoc = Javadoc.of(
                member.documentation(), "Sets the $L.", member.documentation().name());
        facts(member).ifPresent(facts -> javadoc.paragraph("$L", facts));
        return javadoc;
    }

    static String sentence(Documentation documentation) {
        String sentence = documentation.text() == null ? "" : ModelText.sentence(documentation.text());
        return sentence.isEmpty() ? "the " + documentation.name() : sentence;
    }

    /** Returns for example {@code 1 to 55 characters; may be null}. */
    private static Optional<String> facts(MemberPlan member) {
        List<String> facts = new ArrayList<>();
        for (TraitPlan constraint : member.constraints()) {
            fact(constraint, member.type()).ifPresent(facts::add);
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join("; ", facts);
        return Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".");
    }

    private static Optional<String> fact(TraitPlan constraint, TypeRef type) {
        if (constraint instanceof TraitPlan.Length length) {
            return Optional.of(length(length, unit(type)));
        }
        if (constraint instanceof TraitPlan.Range range) {
            return range(range);
        }
        if (constraint instanceof TraitPlan.Pattern pattern) {
            String regex = ModelText.code(pattern.regex());
            return Optional.of("has to match " + (regex.length() > LONGEST_PATTERN ? "the model's pattern" : regex));
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
