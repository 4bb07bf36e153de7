package dev.smithwright.maven.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/goals} says of each goal what its Javadoc says; {@code -Dgoals.update} writes it. */
class GoalPagesTest {

    private static final Path DESCRIPTOR = Path.of("target/plugin-enhanced.xml");
    private static final Path PAGES = Path.of("../docs/goals");

    static List<GoalDescriptor> goals() throws IOException {
        return GoalDescriptor.read(DESCRIPTOR);
    }

    @ParameterizedTest
    @MethodSource("goals")
    void saysWhatTheJavadocSays(GoalDescriptor goal) throws IOException {
        Path page = PAGES.resolve(goal.name() + ".md");
        if (Boolean.getBoolean("goals.update")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, GoalPage.of(goal));
        }

        assertThat(page).content().isEqualTo(GoalPage.of(goal));
    }

    @Test
    void hasAPageForEachGoalAndNoOther() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            goals().stream().map(goal -> goal.name() + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("goals")
    void explainsEachParameter(GoalDescriptor goal) {
        assertThat(goal.parameters())
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(JavadocMarkdown.of(parameter.description()))
                        .as(parameter.name())
                        .isNotBlank());
    }
}
