package dev.smithwright.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.fixture.WrittenShape;
import dev.smithwright.runtime.validation.RandomConstraints.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Every level finds what is wrong, no more and no less, wherever it is in a value, and one message tells all of it. */
class ConstraintsPropertyTest {

    private final ConstraintValidator validator = new ConstraintValidator();

    @RepeatedTest(500)
    void eachLevelFindsWhatIsWrong(RepetitionInfo repetition) {
        RandomConstraints.Members shape = new RandomConstraints(repetition.getCurrentRepetition()).structure(0);
        Object value = shape.value();
        List<Judgement> wrong = new ArrayList<>();
        shape.judge(value, "$", wrong);
        WrittenShape written = shape.shape(value);

        List<Violation> all = validator.validate(written, ValidationLevel.ALL);
        assertThat(judgements(all)).containsExactlyInAnyOrderElementsOf(wrong);
        assertThat(judgements(validator.validate(written, ValidationLevel.REQUIRED_AND_MINIMUM)))
                .containsExactlyInAnyOrderElementsOf(
                        wrong.stream().filter(Judgement::isMinimum).toList());
        assertThat(validator.validate(written, ValidationLevel.NONE)).isEmpty();

        String message = ValidationMessages.plain(all);
        assertThat(all).allSatisfy(violation -> assertThat(message).contains(violation.path() + " "));
    }

    @Test
    void constraintsOfEveryKindAreViolatedAmongThem() {
        List<Judgement> wrong = new ArrayList<>();
        for (int seed = 1; seed <= 100; seed++) {
            RandomConstraints.Members shape = new RandomConstraints(seed).structure(0);
            shape.judge(shape.value(), "$", wrong);
        }

        assertThat(wrong)
                .extracting(Judgement::constraint)
                .contains("MinLength", "MaxLength", "MinValue", "MaxValue", "Pattern", "OneOf", "UniqueItems");
        assertThat(wrong).extracting(Judgement::path).anyMatch(path -> path.matches("\\$\\..*\\[.*\\[.*\\..*"));
    }

    private static List<Judgement> judgements(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Judgement(
                        violation.path().toString(),
                        violation.constraint().getClass().getSimpleName()))
                .toList();
    }
}
