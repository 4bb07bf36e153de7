package dev.smithwright.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of {@code benchmarks/programs}, with the class path that it has and no other.
 *
 * @param name what the table calls it
 * @param module its folder there
 * @param java the program {@code java} that runs it
 * @param options options of the JVM
 */
public record Program(String name, String module, Path java, List<String> options) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    public Program {
        options = List.copyOf(options);
    }

    private static Program of(String name, String module) {
        return new Program(name, module, JAVA, List.of());
    }

    /** The AWS SDK for Java on {@code HttpURLConnection}, which starts faster than its other HTTP clients. */
    public static Program awsSdk() {
        return of("AWS SDK", "aws-sdk");
    }

    /** The AWS SDK for Java with the HTTP clients that it comes with. */
    public static Program awsSdkAsItComes() {
        return of("AWS SDK as it comes", "aws-sdk-default");
    }

    /** The same calls, as one writes them without a client. */
    public static Program byHand() {
        return of("by hand", "by-hand");
    }

    /** The same, with the signer of AWS. */
    public static Program signedByHand() {
        return of("by hand, AWS's signer", "signed-by-hand");
    }

    /** The generated client. */
    public static Program smithwright() {
        return of("Smithwright", "smithwright");
    }

    /** A class of tests with an emulator, which is run as often as the program is told. */
    public static Program emulatedTests() {
        return of("emulator", "emulated-tests");
    }

    /** Returns the same program, run otherwise. */
    public Program with(String addition, Path java, List<String> options) {
        return new Program(name + addition, module, java, options);
    }

    /** Returns the same program with other options of the JVM. */
    public Program with(String addition, List<String> options) {
        return with(addition, java, options);
    }

    /** Returns the same program, run by another JDK. */
    public Program on(Path java) {
        return with("", java, options);
    }

    /** Returns the command that runs its main class. */
    public List<String> command(String... arguments) {
        return command(List.of("-jar", jar().toString()), arguments);
    }

    /** Returns the command that runs another class of it. */
    public List<String> commandOf(String mainClass, String... arguments) {
        return command(List.of("-cp", jar().toString(), mainClass), arguments);
    }

    private List<String> command(List<String> what, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(what);
        command.addAll(List.of(arguments));
        return command;
    }

    private Path target() {
        return Path.of("benchmarks", "programs", module, "target");
    }

    private Path jar() {
        return files(target())
                .filter(file -> file.getFileName().toString().startsWith("smithwright-benchmark-"))
                .filter(file -> file.getFileName().toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(target() + " has no program: build it first"));
    }

    /** Returns what it needs at run time besides itself, ordered by name. */
    public List<Path> libraries() {
        return files(target().resolve("lib")).sorted().toList();
    }

    /** Returns a file that its build has put beside it, whose name begins so. */
    public Path file(String folder, String prefix) {
        return files(target().resolve(folder))
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(target() + " has no " + folder + "/" + prefix));
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
