package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.ProgramRun;
import dev.smithwright.benchmarks.process.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A project that generates Cognito Identity, and the Maven that builds it: with a local repository of its own, so that what is
 * measured need not be installed.
 *
 * @param name what the table calls it
 * @param folder where it is
 */
record MeasuredProject(String name, Path folder) {

    private static final String AWS_SDK = "aws-sdk";

    /** Returns the peer first, where AWS's description of the service is on this machine. */
    static List<MeasuredProject> all(Path target) throws IOException {
        Path measured = target.resolve("measured").toAbsolutePath();
        MeasuredProject own = new MeasuredProject("Smithwright", measured.resolve("smithwright"));
        Path resources = measured.resolve(AWS_SDK).resolve("src/main/resources/codegen-resources");
        return ServiceDescription.copyTo(resources)
                ? List.of(
                        new MeasuredProject("AWS SDK's plugin", measured.resolve(AWS_SDK)),
                        own,
                        new MeasuredProject("Smithwright, same description", measured.resolve("smithwright-c2j")))
                : List.of(own);
    }

    /** Fetches what a build needs. */
    void prepare() {
        run(List.of(), "generate-sources");
    }

    /** Builds up to a phase, without the network. */
    ProgramRun build(String phase) {
        return run(List.of("-o"), phase);
    }

    private ProgramRun run(List<String> options, String phase) {
        Path measured = folder.resolveSibling("settings.xml");
        List<String> command = new ArrayList<>(List.of(
                "mvn",
                "-B",
                "-q",
                "-f",
                folder.resolve("pom.xml").toString(),
                "-s",
                measured.toString(),
                "-Dmaven.repo.local=" + folder.resolve("../../local-repo").normalize()));
        command.addAll(options);
        command.add(phase);
        return ProgramRun.toTheEnd(command);
    }

    /** Deletes all that was built. */
    void clean() {
        TemporaryFolder.delete(folder.resolve("target"));
    }
}
