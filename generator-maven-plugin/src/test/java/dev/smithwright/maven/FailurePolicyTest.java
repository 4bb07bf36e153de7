package dev.smithwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.generator.diff.Rating;
import dev.smithwright.generator.diff.Reach;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FailurePolicyTest {

    @Test
    void knowsTheWordsOfRatingsAndReaches() throws MojoFailureException {
        FailurePolicy policy = FailurePolicy.of(List.of("source", "behaviour"), List.of("switches"));

        assertThat(policy.ratings()).containsExactlyInAnyOrder(Rating.SOURCE_BREAKING, Rating.BEHAVIOUR);
        assertThat(policy.tolerated()).containsExactly(Reach.SWITCHES);
    }

    @Test
    void refusesNothingByItself() throws MojoFailureException {
        FailurePolicy policy = FailurePolicy.of(List.of("none"), List.of());

        assertThat(policy.ratings()).isEmpty();
        assertThat(policy.tolerated()).isEmpty();
    }

    @Test
    void tellsAllMistakesAtOnce() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> FailurePolicy.of(List.of("none", "documentation"), List.of("everyone")))
                .withMessage("""

                        [ContradictoryFailOn] 'failOn' holds 'none' beside others
                            Leave 'none' out, or the others
                        [UnknownValue] 'failOn' does not know "documentation"
                            Use behaviour, binary, source or none
                        [UnknownValue] 'tolerate' does not know "everyone"
                            Use constructors, switches""");
    }

    @Test
    void coordinatesOnACommandLineMayHaveAClassifier() {
        assertThat(dependency("org.example:shop-model:1.0")).hasToString("org.example:shop-model:1.0");
        assertThat(dependency("org.example:shop-model:sources:1.0")).hasToString("org.example:shop-model:sources:1.0");
        assertThat(dependency("org.example:shop-model").isComplete()).isFalse();
        assertThat(dependency("").isComplete()).isFalse();
    }

    private static ModelDependency dependency(String coordinates) {
        ModelDependency dependency = new ModelDependency();
        dependency.set(coordinates);
        return dependency;
    }
}
