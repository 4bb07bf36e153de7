package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.ProgramRun;
import dev.smithwright.generator.GenerationRequest;
import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.Generator;
import dev.smithwright.generator.ServicePlanning;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Generates models again and again in one JVM, and prints how long each took. In a process of its own, for its heap is bounded. */
final class GeneratingProgram {

    private GeneratingProgram() {}

    /**
     * Generates, each time into a folder that is not there yet.
     *
     * @param arguments a model, or a folder of them; a folder for the sources; how often
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> models = models(Path.of(arguments[0]));
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            for (Path model : models) {
                Path output = Path.of(arguments[1], "round" + round, name(model));
                System.out.println(generate(model, output).line());
            }
        }
        System.out.println(ProgramRun.DONE);
        // Whoever started it looks at it before it ends.
        int unused = System.in.read();
    }

    private static List<Path> models(Path given) throws IOException {
        if (Files.isRegularFile(given)) {
            return List.of(given);
        }
        try (Stream<Path> files = Files.list(given)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path model) {
        return model.getFileName().toString().replace(".json", "");
    }

    private static Generation generate(Path model, Path output) throws IOException {
        boolean client = Files.readString(model).contains("\"aws.protocols#awsJson1_");
        GenerationRequest request = new GenerationRequest(
                new ModelSources(List.of(model), List.of()),
                null,
                List.of(),
                TagSelection.ALL,
                false,
                new Naming("org.example.service"),
                new EmissionOptions(true, client, client, true),
                output,
                OutputState.alone(output.resolve(".state")));
        long start = System.nanoTime();
        GenerationResult result = new Generator().generate(request);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        return new Generation(
                name(model),
                shapes(request),
                milliseconds,
                result.times().write().toMillis());
    }

    /** Counts what the model itself defines. */
    private static int shapes(GenerationRequest request) {
        String file = request.sources().models().paths().get(0).toString();
        return (int) new ServicePlanning()
                .load(request.sources(), new Diagnostics())
                .shapes()
                .filter(shape -> shape.getSourceLocation().getFilename().equals(file))
                .count();
    }
}
