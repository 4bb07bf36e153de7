package dev.smithwright.generator.misuse;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.emit.EmissionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader and a compiler find in generated code. */
class GeneratedSourcesTest {

    private static final int COLUMNS = 120;

    /** What stands before the text of a line of code or of a comment. */
    private static final Pattern MARGIN = Pattern.compile("^ *(?:\\* |// )?");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern QUALIFIED_NAME = Pattern.compile("\\b(?:java|dev\\.smithwright)\\.\\w");

    @TempDir
    private static Path folder;

    private static CognitoIdentityApi api;

    @BeforeAll
    static void generate() {
        api = CognitoIdentityApi.generate(folder);
    }

    @Test
    void theCompilerHasNothingToSayOfCodeAndJavadoc() {
        assertThat(api.compile("-Xlint:all", "-Werror", "-Xdoclint:all,-missing"))
                .isEmpty();
        assertThat(api.classPath().get(0)).isNotEmptyDirectory();
    }

    @Test
    void theAsynchronousClientNeedsNoOther(@TempDir Path alone) {
        CognitoIdentityApi async = CognitoIdentityApi.generate(alone, new EmissionOptions(true, false, true, false));

        assertThat(async.files())
                .extracting(file -> file.getFileName().toString())
                .contains("CognitoIdentityAsyncClient.java", "StubbedCognitoIdentity.java")
                .doesNotContain("CognitoIdentityClient.java");
        assertThat(async.compile("-Xlint:all", "-Werror", "-Xdoclint:all,-missing"))
                .isEmpty();
    }

    @Test
    void noLineIsTooLong() {
        assertThat(findings(GeneratedSourcesTest::longLines)).isEmpty();
    }

    @Test
    void everyImportIsUsed() {
        assertThat(findings(GeneratedSourcesTest::unusedImports)).isEmpty();
    }

    @Test
    void noNameIsQualifiedThatAnImportCouldShorten() {
        assertThat(findings(GeneratedSourcesTest::qualifiedNames)).isEmpty();
    }

    private static Stream<String> longLines(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() > COLUMNS)
                .filter(not(GeneratedSourcesTest::isImport))
                .filter(line -> MARGIN.matcher(line).replaceFirst("").contains(" "));
    }

    private static Stream<String> unusedImports(List<String> lines) {
        String code = lines.stream().filter(not(GeneratedSourcesTest::isImport)).collect(joining("\n"));
        return lines.stream().filter(GeneratedSourcesTest::isImport).filter(line -> {
            String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
            return !Pattern.compile("\\b" + name + "\\b").matcher(code).find();
        });
    }

    private static Stream<String> qualifiedNames(List<String> lines) {
        return lines.stream()
                .filter(not(GeneratedSourcesTest::isImport))
                .filter(line -> !line.startsWith("package "))
                .filter(line -> QUALIFIED_NAME
                        .matcher(STRING.matcher(line).replaceAll("\"\""))
                        .find());
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    /** Returns the lines that are not as they should be, each with its file. */
    private static List<String> findings(Function<List<String>, Stream<String>> check) {
        return api.files().stream()
                .flatMap(file -> check.apply(lines(file)).map(line -> file.getFileName() + ": " + line))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
