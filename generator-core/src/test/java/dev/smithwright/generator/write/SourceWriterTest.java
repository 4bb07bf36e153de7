package dev.smithwright.generator.write;

import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWriterTest {

    private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    @Test
    void writesNewFilesAndRemembersThem() {
        WriteResult result = generate(Map.of("a/A.java", "A", "B.java", "B"));

        assertThat(result.written()).containsExactly("B.java", "a/A.java");
        assertThat(result.unchanged()).isEmpty();
        assertThat(result.removed()).isEmpty();
        assertThat(output("a/A.java")).hasContent("A");
        assertThat(folder.resolve("state/manifest")).hasContent("""
                        # Written by Smithwright: its next run deletes what it no longer produces.
                        # In ../out
                        B.java
                        a/A.java
                        """);
        assertThat(files("state")).containsOnlyKeys("manifest");
    }

    @Test
    void leavesEqualFilesAndTheManifestUntouched() throws IOException {
        generate(Map.of("a/A.java", "A", "B.java", "B"));
        for (Path file : new Path[] {output("a/A.java"), output("B.java"), folder.resolve("state/manifest")}) {
            Files.setLastModifiedTime(file, OLD);
        }

        WriteResult result = generate(Map.of("a/A.java", "A", "B.java", "B"));

        assertThat(result.written()).isEmpty();
        assertThat(result.unchanged()).containsExactly("B.java", "a/A.java");
        assertThat(files("").values()).containsOnly(OLD);
    }

    @Test
    void rewritesOnlyWhatDiffersOrIsGone() throws IOException {
        generate(Map.of("A.java", "A", "B.java", "B", "C.java", "C"));
        Files.delete(output("A.java"));
        Files.setLastModifiedTime(output("C.java"), OLD);

        WriteResult result = generate(Map.of("A.java", "A", "B.java", "b", "C.java", "C"));

        assertThat(result.written()).containsExactly("A.java", "B.java");
        assertThat(output("B.java")).hasContent("b");
        assertThat(Files.getLastModifiedTime(output("C.java"))).isEqualTo(OLD);
    }

    @Test
    void restoresAGeneratedFileThatWasEdited() {
        generate(Map.of("A.java", "A"));
        write(output("A.java"), "edited");

        assertThat(generate(Map.of("A.java", "A")).written()).containsExactly("A.java");
        assertThat(output("A.java")).hasContent("A");
    }

    @Test
    void deletesWhatIsNoLongerProducedAndTheFoldersThatAreThenEmpty() {
        generate(Map.of("a/b/c/Old.java", "old", "a/New.java", "new"));

        WriteResult result = generate(Map.of("a/New.java", "new"));

        assertThat(result.removed()).containsExactly("a/b/c/Old.java");
        assertThat(files("out")).containsOnlyKeys("a/New.java");
        assertThat(output("a/b")).doesNotExist();
        assertThat(generate(Map.of("a/New.java", "new")).removed()).isEmpty();
    }

    @Test
    void deletesEverythingButTheOutputFolder() {
        generate(Map.of("a/Old.java", "old"));

        generate(Map.of());

        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void neverTouchesTheFilesOfOthers() {
        generate(Map.of("a/Old.java", "old"));
        write(output("a/Hand.java"), "hand");
        write(output("Hand.java"), "hand");

        generate(Map.of());

        assertThat(files("out")).containsOnlyKeys("a/Hand.java", "Hand.java");
    }

    @Test
    void aFileOfOthersInTheWayStopsAllAndIsNamed() {
        generate(Map.of("Old.java", "old", "Changed.java", "before"));
        write(output("a/Hand.java"), "hand");
        write(output("b"), "no folder");
        write(output("Folder.java/Hand.java"), "hand");

        assertThatThrownBy(() -> generate(Map.of(
                        "a/Hand.java", "generated",
                        "b/One.java", "generated",
                        "b/Two.java", "generated",
                        "Folder.java", "generated",
                        "Changed.java", "after")))
                .isInstanceOfSatisfying(
                        GenerationException.class,
                        failure -> assertThat(failure.diagnostics())
                                .allMatch(problem -> problem.code().equals("FileInTheWay"))
                                .extracting(problem -> problem.location().file())
                                .containsExactly(
                                        output("Folder.java").toString(),
                                        output("a/Hand.java").toString(),
                                        output("b").toString()));
        assertThat(output("a/Hand.java")).hasContent("hand");
        assertThat(output("Changed.java")).hasContent("before");
        assertThat(output("Old.java")).exists();
        assertThat(output("One.java")).doesNotExist();
    }

    @Test
    void aFileOfOthersWithTheRightBytesIsAdopted() {
        write(output("A.java"), "A");

        assertThat(generate(Map.of("A.java", "A")).unchanged()).containsExactly("A.java");
        assertThat(generate(Map.of()).removed()).containsExactly("A.java");
    }

    @Test
    void anInterruptedRunIsTakenUp() {
        generate(Map.of("A.java", "A"));
        // What a run leaves that was killed after its first new file.
        write(folder.resolve("state/manifest.next"), "A.java\nB.java\nC.java\n");
        write(folder.resolve("state/draft"), "half of C");
        write(output("B.java"), "B");

        WriteResult result = generate(Map.of("A.java", "A", "B.java", "other", "D.java", "D"));

        assertThat(result.written()).containsExactly("B.java", "D.java");
        assertThat(files("out")).containsOnlyKeys("A.java", "B.java", "D.java");
        assertThat(files("state")).containsOnlyKeys("manifest");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        generate(Map.of("a/Old.java", "old"));
        Files.move(output("a"), elsewhere.resolve("a"));
        Files.createSymbolicLink(output("a"), elsewhere.resolve("a"));

        assertThat(generate(Map.of("B.java", "B")).removed()).isEmpty();
        assertThatThrownBy(() -> generate(Map.of("a/New.java", "new")))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith(output("a") + ": [FileInTheWay]");
        assertThat(files("elsewhere")).containsOnlyKeys("a/Old.java");
    }

    @Test
    void aLinkedFileIsReplacedAndNotWrittenThrough() throws IOException {
        generate(Map.of("A.java", "A"));
        Path secret = write(folder.resolve("secret"), "secret");
        Files.delete(output("A.java"));
        Files.createSymbolicLink(output("A.java"), secret);

        generate(Map.of("A.java", "A"));

        assertThat(secret).hasContent("secret");
        assertThat(output("A.java")).hasContent("A").isRegularFile();
        assertThat(Files.isSymbolicLink(output("A.java"))).isFalse();
    }

    @Test
    void anOutputFolderMayBeReachedByALink() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("out"), folder.resolve("real"));

        generate(Map.of("a/A.java", "A"));

        assertThat(files("real")).containsOnlyKeys("a/A.java");
    }

    @Test
    void aManifestCannotMakeUsDeleteElsewhere() {
        Path secret = write(folder.resolve("secret"), "secret");
        write(folder.resolve("state/manifest"), "# header\n../secret\n" + secret + "\nout/../../secret\n");

        assertThatThrownBy(() -> generate(Map.of("A.java", "A")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(folder.resolve("state/manifest") + ":2:1: [DamagedManifest]")
                .hasMessageContaining(folder.resolve("state/manifest") + ":3:1: [DamagedManifest]")
                .hasMessageContaining(folder.resolve("state/manifest") + ":4:1: [DamagedManifest]");
        assertThat(secret).exists();
        assertThat(output("A.java")).doesNotExist();
    }

    @Test
    void whatAnExecutionLeftThatIsGoneIsTakenOver() {
        generate("out", state("one", List.of(), List.of(), List.of()), Map.of("A.java", "A", "Old.java", "old"));

        WriteResult result = generate(
                "out", state("two", List.of(), List.of(), List.of("one")), Map.of("A.java", "a", "B.java", "B"));

        assertThat(result).isEqualTo(new WriteResult(List.of("A.java", "B.java"), List.of(), List.of("Old.java")));
        assertThat(files("out")).containsOnlyKeys("A.java", "B.java");
        assertThat(folder.resolve("one/manifest")).doesNotExist();
    }

    @Test
    void whatANeighbourHasToo() {
        OutputState one = state("one", List.of("two"), List.of(), List.of());
        OutputState two = state("two", List.of("one"), List.of("one"), List.of());
        generate("out", one, Map.of("A.java", "A", "Both.java", "both"));
        generate("out", two, Map.of("B.java", "B", "Both.java", "both"));

        // They have changed places: each finds its file in the list of the other.
        generate("out", one, Map.of("B.java", generated("b")));
        WriteResult second = generate("out", two, Map.of("A.java", generated("a")));

        assertThat(second.written()).containsExactly("A.java");
        assertThat(files("out")).containsOnlyKeys("A.java", "B.java");
    }

    @Test
    void twoExecutionsForOneFileAreAMistake() {
        OutputState two = state("two", List.of("one"), List.of("one"), List.of());
        generate("out", state("one", List.of("two"), List.of(), List.of()), Map.of("A.java", generated("A")));

        assertThatThrownBy(() -> generate("out", two, Map.of("A.java", generated("a"))))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(output("A.java") + ": [ClaimedByTwoExecutions]");
        assertThat(output("A.java")).hasContent(generated("A"));
    }

    @Test
    void aFileThatSaysThatItIsGeneratedIsReplacedButNotDeleted() {
        write(output("A.java"), generated("from a commit"));
        write(output("B.java"), generated("from a commit"));

        WriteResult result = generate(Map.of("A.java", generated("A")));

        assertThat(result.written()).containsExactly("A.java");
        assertThat(files("out")).containsOnlyKeys("A.java", "B.java");
    }

    @Test
    void whatIsInTheFormerOutputFolderIsDeletedWhereItSaysThatItIsGenerated() {
        generate(Map.of("a/A.java", generated("A"), "B.java", generated("B"), "Edited.java", generated("C")));
        write(output("Edited.java"), "mine now");

        WriteResult result =
                generate("moved", OutputState.alone(folder.resolve("state")), Map.of("a/A.java", generated("A")));

        assertThat(result.removed()).containsExactly("B.java", "a/A.java");
        assertThat(files("out")).containsOnlyKeys("Edited.java");
        assertThat(files("moved")).containsOnlyKeys("a/A.java");
    }

    @Test
    void aProjectMayBeMovedAsAWhole() throws IOException {
        generate(Map.of("A.java", "A", "Old.java", "old"));
        Files.createDirectories(folder.resolve("new"));
        Files.move(folder.resolve("out"), folder.resolve("new/out"));
        Files.move(folder.resolve("state"), folder.resolve("new/state"));

        WriteResult result = generate("new/out", OutputState.alone(folder.resolve("new/state")), Map.of("A.java", "A"));

        assertThat(result).isEqualTo(new WriteResult(List.of(), List.of("A.java"), List.of("Old.java")));
    }

    @Test
    void anOutputFolderThatIsAFileIsNamed() {
        write(folder.resolve("out"), "file");

        assertThatThrownBy(() -> generate(Map.of("A.java", "A", "B.java", "B")))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith(folder.resolve("out") + ": [FileInTheWay]");
    }

    @Test
    void aDiskThatRefusesIsNotTheUsersMistake() {
        write(folder.resolve("state"), "a file where the state folder belongs");

        assertThatThrownBy(() -> generate(Map.of("A.java", "A")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("The output cannot be written: ");
    }

    private WriteResult generate(Map<String, String> files) {
        return generate("out", OutputState.alone(folder.resolve("state")), files);
    }

    private OutputState state(String own, List<String> neighbours, List<String> settled, List<String> abandoned) {
        return new OutputState(folder.resolve(own), paths(neighbours), paths(settled), paths(abandoned));
    }

    private List<Path> paths(List<String> names) {
        return names.stream().map(folder::resolve).toList();
    }

    private WriteResult generate(String output, OutputState state, Map<String, String> files) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree.Builder tree = new SourceTree.Builder(diagnostics);
        files.forEach((path, text) -> tree.add(path, path, text));
        diagnostics.throwIfErrors();
        return new SourceWriter().write(tree.build(), folder.resolve(output), state);
    }

    /** Returns a source as the emitters write it. */
    private static String generated(String rest) {
        return "// Generated by Smithwright. Do not edit.\n" + rest;
    }

    private Path output(String path) {
        return folder.resolve("out").resolve(path);
    }

    /** Returns the times of all files below a folder, by path. */
    private Map<String, FileTime> files(String below) {
        Path root = folder.resolve(below);
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(root.relativize(file).toString().replace('\\', '/'), Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }
}
