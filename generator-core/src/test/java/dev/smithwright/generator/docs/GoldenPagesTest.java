package dev.smithwright.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.emit.Generated;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.ServicePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the pages of a small service, byte for byte, with copies that people can look at. */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/golden/pages/weather");
    private static final String MEND =
            "If the change is meant: mvn -pl generator-core -am test -Dtest=GoldenPagesTest -Dgolden.update"
                    + " -Dsurefire.failIfNoSpecifiedTests=false, and look at the difference";

    @TempDir
    Path folder;

    @Test
    void weather() throws IOException {
        SortedMap<String, String> pages = Pages.of(plan());
        if (System.getProperty("golden.update") != null) {
            update(pages);
        }

        assertThat(pages).as(MEND).isEqualTo(read());
    }

    @Test
    void twiceTheSame() {
        assertThat(Pages.of(plan())).isEqualTo(Pages.of(plan()));
    }

    private ServicePlan plan() {
        TestModels.write(folder.resolve("weather.smithy"), TestModels.WEATHER);
        TestModels.write(folder.resolve("other.smithy"), TestModels.OTHER);
        return Generated.plan(new ModelSources(List.of(folder), List.of()), "example.weather");
    }

    private static void update(SortedMap<String, String> pages) throws IOException {
        for (String path : read().keySet()) {
            Files.delete(GOLDEN.resolve(path));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            TestModels.write(GOLDEN.resolve(page.getKey()), page.getValue());
        }
    }

    private static SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.exists(GOLDEN)) {
            try (Stream<Path> paths = Files.walk(GOLDEN)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(GOLDEN.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }
}
