package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.smithy.model.loader.ModelAssembler;

/**
 * Reads a model with Smithy, without checking any rule, and does no more: what no generator on Smithy can be faster than. In a
 * process of its own, as a build is.
 */
final class SmithyReader {

    static final String NAME = "Smithy's reader, and nothing else";

    private SmithyReader() {}

    /** Reads the model of Cognito Identity in a new JVM. */
    static ProgramRun run() {
        return ProgramRun.toTheEnd(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SmithyReader.class.getName(),
                Path.of("model", "src", "main", "resources", "META-INF", "smithy")
                        .toString()));
    }

    /**
     * Reads a model.
     *
     * @param arguments the folder of its files
     */
    public static void main(String[] arguments) throws IOException {
        ModelAssembler assembler = new ModelAssembler().discoverModels().disableValidation();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            files.filter(file -> file.toString().endsWith(".smithy")).sorted().forEach(assembler::addImport);
        }
        int shapes = assembler.assemble().unwrap().toSet().size();
        if (shapes == 0) {
            throw new IllegalStateException(arguments[0] + " has no shapes");
        }
    }
}
