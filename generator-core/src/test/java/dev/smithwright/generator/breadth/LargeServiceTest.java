package dev.smithwright.generator.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.GenerationRequest;
import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.Generator;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What large services cost: a class file has at most 65,535 constants, and a method at most 65,535 bytes. */
class LargeServiceTest {

    private static final int MOST_CONSTANTS = 65_535;

    /** Of the client, whose methods are the longest. With 1,000 operations to a class, half of a class file stays free. */
    private static final int CONSTANTS_PER_OPERATION = 32;

    @Test
    void anOperationCostsFewConstants(@TempDir Path small, @TempDir Path large) {
        SortedMap<String, Integer> before = constants(small, 50);
        SortedMap<String, Integer> after = constants(large, 150);

        assertThat(after)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count - before.getOrDefault(name, 0))
                        .as(name)
                        .isLessThanOrEqualTo(100 * CONSTANTS_PER_OPERATION));
    }

    /** Some 30,000 classes take a minute. */
    @Test
    @EnabledIfSystemProperty(
            named = "smithwright.models",
            matches = ".+",
            disabledReason = "no long tests are asked for")
    void threeThousandOperationsStayFarFromTheLimits(@TempDir Path folder) {
        assertThat(constants(folder, 3_000))
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_CONSTANTS / 2));
    }

    /** Generates and compiles, and returns how many constants the classes have that grow with each operation. */
    private static SortedMap<String, Integer> constants(Path folder, int operations) {
        try {
            Path model = Files.writeString(folder.resolve("large.smithy"), new SyntheticService(operations).model());
            GenerationResult result = new Generator()
                    .generate(new GenerationRequest(
                            new ModelSources(List.of(model), List.of()),
                            null,
                            List.of(),
                            TagSelection.ALL,
                            false,
                            new Naming("synthetic"),
                            new EmissionOptions(true, true, true, true),
                            folder.resolve("sources"),
                            OutputState.alone(folder.resolve("state"))));
            assertThat(result.summary().operations()).isEqualTo(operations);
            Compiler.Verdict verdict = Compiler.all().get(0).compile(folder.resolve("sources"));
            assertThat(verdict.complaints()).isEmpty();
            return constantsOfLargeClasses(folder.resolve("classes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Integer> constantsOfLargeClasses(Path classes) throws IOException {
        SortedMap<String, Integer> constants = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith("Describe")) {
                    constants.put(name, constants(file));
                }
            }
        }
        return constants;
    }

    /** Reads the third field of a class file (JVM specification, section 4.1). */
    private static int constants(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(2 * Integer.BYTES);
            return in.readUnsignedShort();
        }
    }
}
