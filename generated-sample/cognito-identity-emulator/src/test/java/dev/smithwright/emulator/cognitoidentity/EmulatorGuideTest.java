package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recipes in other languages stand in the scripts that {@link OtherLanguagesTest} runs. */
class EmulatorGuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "emulator.md");

    @ParameterizedTest
    @CsvSource({
        "js, javascript/official-client.test.mjs, // docs:, // end",
        "python, python/official_client_test.py, # docs:, # end",
    })
    void recipesAreWhatTestsRun(String language, String script, String start, String end) throws IOException {
        List<String> shown = between(Files.readString(GUIDE), "```" + language + "\n", "```");

        assertThat(shown).isNotEmpty().isEqualTo(run(script, start, end));
    }

    @ParameterizedTest
    @CsvSource("shell/official-client.sh, # docs:, # end")
    void commandsAreWhatTestsRun(String script, String start, String end) throws IOException {
        List<String> shown = between(Files.readString(GUIDE), "```sh\n", "```");

        assertThat(shown).containsAll(run(script, start, end));
    }

    private static List<String> run(String script, String start, String end) throws IOException {
        List<String> marked = between(Files.readString(Path.of("src", "test").resolve(script)), start, end);
        assertThat(marked).isNotEmpty();
        return marked.stream()
                .map(text -> text.substring(text.indexOf('\n') + 1))
                .map(EmulatorGuideTest::withoutIndent)
                .toList();
    }

    private static List<String> between(String text, String start, String end) {
        List<String> found = new ArrayList<>();
        for (int from = text.indexOf(start); from >= 0; from = text.indexOf(start, from)) {
            from += start.length();
            found.add(text.substring(from, text.indexOf(end, from)));
        }
        return found;
    }

    /** Returns the text as if it stood at the margin; the last line is the indent of the marker. */
    private static String withoutIndent(String text) {
        return text.stripIndent().stripTrailing() + "\n";
    }
}
