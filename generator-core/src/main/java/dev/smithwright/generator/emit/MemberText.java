package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.text.Constraints;
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
        List<String> facts =
                Constraints.of(member).stream().map(MemberText::fact).toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join("; ", facts);
        return Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".");
    }

    private static String fact(Constraints.Phrase phrase) {
        if (phrase.code() == null) {
            return phrase.words();
        }
        String code = ModelText.code(phrase.code());
        return phrase.words() + " " + (code.length() > LONGEST_PATTERN ? "the model's pattern" : code);
    }
}
