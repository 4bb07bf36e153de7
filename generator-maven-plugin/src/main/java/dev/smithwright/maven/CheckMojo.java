package dev.smithwright.maven;

import dev.smithwright.generator.CheckResult;
import dev.smithwright.generator.Generator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails where generated sources that are committed are not what the model gives. Changes nothing; lists what differs, and
 * leaves a patch for {@code git apply}.
 *
 * <p>For projects that keep the sources under version control, in an {@code outputDirectory} outside of {@code target}, and
 * run {@code generate} by hand after a change of the model.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class CheckMojo extends AbstractSourcesMojo {

    /**
     * The folder with the sources.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "smithwright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/smithwright",
            required = true)
    private File outputDirectory;

    /**
     * Whether to check nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /**
     * Whether to skip all goals of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.skip", defaultValue = "false")
    private boolean skip;

    @Override
    Path outputDirectory() {
        return outputDirectory.toPath();
    }

    @Override
    boolean endpointTests() {
        return false;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (skip || skipCheck) {
            getLog().info("Nothing is checked: " + (skip ? "smithwright.skip" : "smithwright.check.skip") + " is set");
            return;
        }
        CheckResult result = new Generator().check(request(new Executions(project(), execution()).ofGoal("generate")));
        Path patch = stateFolder().resolve("check.patch");
        try {
            Files.deleteIfExists(patch);
            if (!result.differences().isEmpty()) {
                CheckReport report = new CheckReport(
                        result, outputDirectory(), project().getBasedir().toPath());
                Files.createDirectories(patch.getParent());
                Files.writeString(patch, report.patch());
                throw new MojoFailureException("\n" + report.text(patch, command()));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The patch cannot be written: " + e, e);
        }
        getLog().info(result.service() + ": " + result.files() + " files are what the model gives");
    }

    private Path stateFolder() {
        return Path.of(
                project().getBuild().getDirectory(),
                "smithwright",
                "check",
                execution().getExecutionId());
    }

    /** Returns the command that makes the sources equal: with the configuration of the execution that checks. */
    private String command() {
        return "mvn smithwright:generate@" + execution().getExecutionId();
    }
}
