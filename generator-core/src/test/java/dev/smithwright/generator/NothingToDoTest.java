package dev.smithwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that has nothing to do needs none of the libraries: to load them takes most of the time of one that has. */
class NothingToDoTest {

    private static final String MODEL = """
            $version: "2"
            namespace org.example
            @aws.protocols#awsJson1_1
            @aws.api#service(sdkId: "Weather")
            service Weather {
                version: "1"
                operations: [GetTide]
            }
            operation GetTide {
                input := {
                    place: String
                }
                output := {
                    height: Integer
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void itRunsWithoutLibraries() throws Exception {
        Path model = Files.writeString(folder.resolve("weather.smithy"), MODEL);
        Again.generate(model.toString(), folder.toString(), request -> new Generator().generate(request));
        URL own = Generator.class.getProtectionDomain().getCodeSource().getLocation();
        URL tests = Again.class.getProtectionDomain().getCodeSource().getLocation();

        // Nothing above it but Java itself: what is not in these two folders is not there at all.
        try (URLClassLoader bare = new URLClassLoader(new URL[] {own, tests}, ClassLoader.getPlatformClassLoader())) {
            Object files = bare.loadClass(Again.class.getName())
                    .getMethod("unchanged", String.class, String.class)
                    .invoke(null, model.toString(), folder.toString());

            assertThat((int) files).isGreaterThan(5);
        }
    }

    /** What is done with the libraries, and then without: names nothing of the test's own libraries either. */
    public static final class Again {

        private Again() {}

        /** Returns how many files a run finds as they were; fails where it would generate. */
        public static int unchanged(String model, String folder) {
            return generate(model, folder, request -> {
                        throw new IllegalStateException("there is nothing to do");
                    })
                    .files()
                    .unchanged()
                    .size();
        }

        static GenerationResult generate(
                String model, String folder, Function<GenerationRequest, GenerationResult> generator) {
            return new IncrementalGenerator(generator, "code")
                    .generate(new GenerationRequest(
                            new ModelSources(List.of(Path.of(model)), List.of()),
                            null,
                            List.of(),
                            TagSelection.ALL,
                            false,
                            new Naming("org.example"),
                            new EmissionOptions(true, true, true, false),
                            Path.of(folder, "out"),
                            OutputState.alone(Path.of(folder, "state"))));
        }
    }
}
