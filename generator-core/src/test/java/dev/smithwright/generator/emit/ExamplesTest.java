package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The calls that Javadoc shows. */
class ExamplesTest {

    private final SortedMap<String, String> sources = Generated.sources(Generated.zooPlan());

    @Test
    void theyCompile() {
        Map.Entry<String, String> program = Snippets.program(sources);
        sources.put(program.getKey(), program.getValue());

        assertThat(Javac.complaints(sources)).isEmpty();
    }

    @Test
    void theyAskForRequiredMembersFirst() {
        assertThat(Snippets.of(sources))
                .anySatisfy(snippet -> assertThat(snippet)
                        .startsWith("PutOutput response = client.put(in -> in")
                        .containsSubsequence(
                                ".name(\"Tom\")", ".kind(Kind.CLASS)", ".token(\"t\")", ".size(4)", ".weight(5)"));
    }

    @Test
    void theySayWhatIsAnswered() {
        List<String> snippets = Snippets.of(sources);

        assertThat(snippets)
                .anySatisfy(snippet -> assertThat(snippet)
                        .contains("// response.string() is \"a\"")
                        .contains("// response.kind() is Kind.CLASS")
                        .contains("// response.map() has 1 entry")
                        .endsWith("// and 1 more"));
        assertThat(snippets)
                .contains("client.describeAll(in -> in);\n// throws NoSuchAnimal: \"There is no *animal*\\057\"");
    }

    @Test
    void anExampleThatDoesNotFitIsNamedAndNotShown() {
        assertThat(sources.get("example/zoo/ZooClient.java"))
                .containsSubsequence(
                        "<p>Example: A member is missing, and another too long\n",
                        "<p>Its input does not fit the model, so that no call can be shown.\n");
    }
}
