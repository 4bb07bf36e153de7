package dev.smithwright.generator.emit;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of a model that tries to become code, or to break the comment or literal that it stands in. */
class HostileModelTest {

    @TempDir
    Path folder;

    private SortedMap<String, String> sources;

    @BeforeEach
    void generate() throws IOException {
        sources = Generated.sources(HostileModel.plan(folder));
    }

    @Test
    void compilesWithoutAWordFromTheCompilerOrFromDoclint() {
        Compilation compilation = compile("-Xlint:all", "-Xdoclint:all,-missing");

        assertThat(compilation.status())
                .as(compilation.diagnostics().toString())
                .isNotEqualTo(Compilation.Status.FAILURE);
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void bringsNoTypeIntoBeing() {
        assertThat(compile().generatedFiles())
                .isNotEmpty()
                .extracting(JavaFileObject::getName)
                .noneMatch(name -> name.contains("Injected"));
    }

    @Test
    void examplesStayExamplesThatCompile() {
        SortedMap<String, String> program = new TreeMap<>(sources);
        Map.Entry<String, String> examples = Snippets.program(sources);
        program.put(examples.getKey(), examples.getValue());

        assertThat(Snippets.of(sources)).hasSize(HostileModel.ATTACKS.size());
        assertThat(Javac.complaints(program)).isEmpty();
    }

    @Test
    void textOfAnOverlayPassesTheSameDoor() throws IOException {
        assertThat(Generated.sources(HostileModel.overlaidPlan(folder))).isEqualTo(sources);
    }

    @Test
    void staysWithinAscii() {
        assertThat(sources).allSatisfy((path, text) -> assertThat(text).matches("[ -~\n]+"));
    }

    private Compilation compile(String... options) {
        return javac().withOptions((Object[]) options)
                .compile(sources.entrySet().stream()
                        .map(file -> JavaFileObjects.forSourceString(typeName(file.getKey()), file.getValue()))
                        .toList());
    }

    private static String typeName(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }
}
