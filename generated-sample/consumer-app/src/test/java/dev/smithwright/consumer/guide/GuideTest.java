package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every piece of Java in the client's guide stands in a test of this application, where it compiles. */
class GuideTest {

    private static final Path SOURCES = Path.of("src/test/java/dev/smithwright/consumer");

    @Test
    void showsNothingThatDoesNotCompile() throws IOException {
        List<String> compiled = compiled();
        List<String> shown = between(Files.readString(Path.of("../../docs/client.md")), "```java\n", "```");

        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(compiled).contains(ink(snippet)));
    }

    @Test
    void compilesNothingThatIsNotShown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String guide : List.of("client.md", "emulator.md", "generated-code.md", "plugin.md")) {
            for (String snippet : between(Files.readString(Path.of("../../docs", guide)), "```java\n", "```")) {
                shown.add(ink(snippet));
            }
        }
        assertThat(compiled()).allSatisfy(snippet -> assertThat(shown).contains(snippet));
    }

    @Test
    void showsTheSeedThatATestUses() throws IOException {
        String used = Files.readString(Path.of("src/test/resources/dev/smithwright/consumer/guide/sketches.yaml"));

        assertThat(between(Files.readString(Path.of("../../docs/emulator.md")), "```yaml\n", "```"))
                .containsExactly(used);
    }

    private static List<String> compiled() throws IOException {
        List<String> snippets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(GuideTest::mayHoldSnippets).sorted().toList()) {
                for (String marked : between(Files.readString(file), "// docs:", "// end\n")) {
                    snippets.add(ink(marked.substring(marked.indexOf('\n'))));
                }
            }
        }
        return snippets;
    }

    private static boolean mayHoldSnippets(Path path) {
        return path.toString().endsWith(".java")
                && !path.endsWith("GuideTest.java")
                && !path.endsWith("package-info.java");
    }

    private static List<String> between(String text, String start, String end) {
        List<String> found = new ArrayList<>();
        for (int from = text.indexOf(start); from >= 0; from = text.indexOf(start, from)) {
            from += start.length();
            found.add(text.substring(from, text.indexOf(end, from)));
        }
        return found;
    }

    /** Returns what is left when layout does not count. */
    private static String ink(String code) {
        return code.replaceAll("\\s", "");
    }
}
