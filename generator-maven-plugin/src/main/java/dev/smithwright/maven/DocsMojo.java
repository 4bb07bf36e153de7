package dev.smithwright.maven;

import dev.smithwright.generator.PagesGenerator;
import dev.smithwright.generator.PagesRequest;
import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.write.OutputState;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes reference pages of the Java API that is generated from the model of a service, in Markdown and HTML.
 *
 * <p>Only files that differ are written, and files that are no longer produced are deleted. It runs without a POM too:
 *
 * <pre>{@code
 * mvn dev.smithwright:smithwright-maven-plugin:VERSION:docs -Dsmithwright.model=FILE
 *     -Dsmithwright.packageName=org.example -Dsmithwright.docs.outputDirectory=FOLDER
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
public final class DocsMojo extends AbstractModelMojo {

    /**
     * The folder for the pages: each format has a folder of its own in it. Where it lies outside of the project's build
     * folder, it keeps the list of generated files in a hidden folder, {@code .smithwright}, that belongs to it: commit both
     * or none.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "smithwright.docs.outputDirectory",
            defaultValue = "${project.build.directory}/smithwright-docs",
            required = true)
    private File outputDirectory;

    /**
     * What the pages are written as: {@code markdown}, {@code html}, or both.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <formats>
     *   <format>html</format>
     * </formats>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.docs.formats", defaultValue = "markdown,html")
    private List<String> formats;

    /**
     * Whether to write no pages. What an earlier build wrote stays.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.docs.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether no goal of this plugin writes anything.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.skip", defaultValue = "false")
    private boolean skipAll;

    @Override
    void run() throws MojoFailureException {
        if (skip || skipAll) {
            getLog().info("No pages are written: " + (skip ? "smithwright.docs.skip" : "smithwright.skip") + " is set");
            return;
        }
        getLog().info(SummaryLine.ofPages(new PagesGenerator().generate(request())));
    }

    private PagesRequest request() throws MojoFailureException {
        // No client is needed: where the runtime does not speak the protocol, the pages say so.
        Selection selection = new Selection(service(), operations(), tags(), inferPaginators(), false);
        Path folder = outputDirectory.toPath();
        Path state = stateRoot(folder).resolve("docs").resolve(execution().getExecutionId());
        return new PagesRequest(
                new PlanRequest(sources(), selection, naming(), false), formats, folder, OutputState.alone(state));
    }
}
