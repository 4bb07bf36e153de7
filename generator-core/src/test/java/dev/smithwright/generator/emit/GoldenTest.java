package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.plan.ServicePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares what is generated, byte for byte, with the copy that the build compiles and other tests use. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/golden/java");
    private static final String MEND =
            "If the change is meant: mvn -pl generator-core -am test -Dtest=GoldenTest -Dgolden.update"
                    + " -Dsurefire.failIfNoSpecifiedTests=false, and look at the difference";

    @Test
    void cognitoIdentity() throws IOException {
        ServicePlan plan = Generated.cognitoIdentityPlan();

        assertThat(plan.summary()).isEqualTo(new PlanSummary(46, 4, 0, 11, 23, 1, 0));
        SortedMap<String, String> sources = Generated.sources(plan);
        sources.putAll(Generated.tests(plan));
        compare("dev/smithwright/cognitoidentity", sources);
    }

    @Test
    void zoo() throws IOException {
        ServicePlan plan = Generated.zooPlan();

        assertThat(plan.summary()).isEqualTo(new PlanSummary(40, 5, 3, 5, 12, 4, 17));
        compare("example/zoo", Generated.sources(plan));
    }

    private static void compare(String folder, SortedMap<String, String> generated) throws IOException {
        if (System.getProperty("golden.update") != null) {
            update(folder, generated);
        }
        SortedMap<String, String> golden = read(folder);
        assertThat(generated.keySet()).as(MEND).isEqualTo(golden.keySet());
        generated.forEach((path, text) -> assertThat(firstDifference(text, golden.getOrDefault(path, "")))
                .as("%s. %s", path, MEND)
                .isEmpty());
    }

    private static String firstDifference(String text, String golden) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<String> expected = Arrays.asList(golden.split("\n", -1));
        for (int i = 0; i < Math.max(lines.size(), expected.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "(end of file)";
            String other = i < expected.size() ? expected.get(i) : "(end of file)";
            if (!line.equals(other)) {
                return "line " + (i + 1) + " is\n" + line + "\nand was\n" + other;
            }
        }
        return "";
    }

    private static void update(String folder, SortedMap<String, String> generated) throws IOException {
        for (String path : read(folder).keySet()) {
            Files.delete(GOLDEN.resolve(path));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static SortedMap<String, String> read(String folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(GOLDEN.resolve(folder))) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(GOLDEN.resolve(folder))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(GOLDEN.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
