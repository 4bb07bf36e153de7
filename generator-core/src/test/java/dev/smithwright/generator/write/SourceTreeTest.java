package dev.smithwright.generator.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostic;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.Emitter;
import dev.smithwright.generator.emit.JavaFile;
import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.ServiceFacts;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.ServiceTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceTree.Builder tree = new SourceTree.Builder(diagnostics);

    @Test
    void sortsFilesByPath() {
        SourceTree built = tree.add("b/Z.java", "z", "1")
                .add("a.java", "a", "2")
                .add("b/A.java", "b", "3")
                .build();

        assertThat(built.paths()).containsExactly("a.java", "b/A.java", "b/Z.java");
    }

    @Test
    void writesUtf8WithOneKindOfLineEnd() {
        SourceTree built = tree.add("a.java", "a", "é\r\n\r\u4E2D\n").build();

        assertThat(built.bytes("a.java")).isEqualTo("é\n\n\u4E2D\n".getBytes(UTF_8));
    }

    @Test
    void bytesCannotBeChangedFromOutside() {
        SourceTree built = tree.add("a.java", "a", "text").build();

        built.bytes("a.java")[0] = 'T';

        assertThat(built.bytes("a.java")).isEqualTo("text".getBytes(UTF_8));
    }

    @Test
    void aTypeLiesInTheFolderOfItsPackage() {
        SourceTree built =
                SourceTree.of(List.of(emitter("org.example.model", "Point"), emitter("", "Main")), plan(), diagnostics);

        assertThat(built.paths()).containsExactly("Main.java", "org/example/model/Point.java");
        assertThat(new String(built.bytes("org/example/model/Point.java"), UTF_8))
                .isEqualTo("class Point {}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Point", "POINT", "point"})
    void aPathIsClaimedOnceWhateverItsCase(String second) {
        SourceTree.of(List.of(emitter("org.example", "Point"), emitter("org.example", second)), plan(), diagnostics);

        assertThat(diagnostics.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PathClaimedTwice");
            assertThat(problem.message())
                    .isEqualTo("org.example.Point and org.example." + second + " would be written to one file");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Out.java",
                "a/../../Out.java",
                "/etc/Out.java",
                "C:/Out.java",
                "a\\..\\Out.java",
                "a//Out.java",
                "a/./Out.java",
                "a/.. /Out.java",
                "a/Out.java ",
                "a/Out.java.",
                "a/Out\u0000.java",
                "a/Out\n.java",
                "a/Out\u202E.java",
                "a/Out\uD800.java",
                "a/NUL:.java",
                ".",
                "..",
                ""
            })
    void aPathThatLeadsElsewhereIsRefused(String hostile) {
        SourceTree built = tree.add(hostile, "Type", "text").build();

        assertThat(diagnostics.errors()).extracting(Diagnostic::code).containsExactly("UnsafePath");
        assertThat(built.paths()).isEmpty();
    }

    private static Emitter emitter(String packageName, String type) {
        return plan -> Stream.of(new JavaFile(packageName, type, "class " + type + " {}\n"));
    }

    private static ServicePlan plan() {
        Documentation silent = new Documentation("", null, null);
        JavaType type = new JavaType("org.example", "Any");
        return new ServicePlan(
                new Naming("org.example"),
                new ServiceFacts("org.example#Any", "Any", "1", null, null, null, List.of(), false, silent),
                new ServiceTypes(type, type, type, type, type, type, type, type, type, type, type, type, type, type),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
