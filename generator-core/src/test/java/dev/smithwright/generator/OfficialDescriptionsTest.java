package dev.smithwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.select.SelectedService;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.ServiceSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.Model;

/** Loads every service description of botocore that speaks awsJson, from the data folder that the build names. */
@EnabledIfSystemProperty(
        named = "smithwright.botocore",
        matches = ".+",
        disabledReason = "-Dsmithwright.botocore=FOLDER names botocore's data folder")
class OfficialDescriptionsTest {

    private static final Pattern AWS_JSON = Pattern.compile("\"protocols?\"\\s*:\\s*(\"|\\[[^]]*\")json\"");

    private static long nanoseconds;
    private static int operations;
    private static int services;

    static List<Path> descriptions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("smithwright.botocore")))) {
            return files.filter(file -> file.endsWith("service-2.json") && speaksAwsJson(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean speaksAwsJson(Path file) {
        try {
            return AWS_JSON.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void loadsAndSelects(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        long start = System.nanoTime();

        Model model = new ModelLoader().load(new ModelSources(List.of(file), List.of()), diagnostics);
        SelectedService service =
                new ServiceSelector().select(model, new Selection(null, List.of(), true), diagnostics);

        nanoseconds += System.nanoTime() - start;
        operations += service.operations().size();
        services++;
        assertThat(diagnostics.errors()).isEmpty();
        assertThat(service.operations()).isNotEmpty();
        assertThat(service.protocol()).startsWith("awsJson");
    }

    @AfterAll
    static void report() {
        System.out.printf(
                "Loaded %d awsJson service descriptions with %d operations in %.1f s%n",
                services, operations, nanoseconds / 1e9);
    }
}
