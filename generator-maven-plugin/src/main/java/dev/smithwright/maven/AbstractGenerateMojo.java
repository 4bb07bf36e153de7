package dev.smithwright.maven;

import dev.smithwright.generator.GenerationRequest;
import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.Generator;
import dev.smithwright.generator.IncrementalGenerator;
import java.io.File;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the two goals share that generate: parameters in, one request, one call, a summary or one exception out. */
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
abstract class AbstractGenerateMojo extends AbstractSourcesMojo {

    /**
     * Whether to generate nothing. What an earlier build generated is still compiled.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true, required = true)
    private boolean interactive;

    /** Adds a root to the sources that this goal serves. */
    abstract void register(MavenProject project, String root);

    @Override
    final void run() throws MojoFailureException {
        if (hasPom()) {
            // Before all else: an IDE, and a build that skips or fails here, still knows the sources of the last run.
            register(project(), outputDirectory().toString());
        }
        if (skip) {
            getLog().info("Nothing is generated: smithwright.skip is set");
            return;
        }
        Executions executions = new Executions(project(), execution());
        report(generate(request(executions)));
        executions.settle(stateRoot(outputDirectory()));
    }

    private void report(GenerationResult result) {
        getLog().info(SummaryLine.of(result));
        if (!result.changes().isEmpty()) {
            getLog().info(SummaryLine.ofChanges(result));
        }
        if (inferPaginators()) {
            getLog().info(SummaryLine.ofInferred(result));
        }
    }

    private GenerationResult generate(GenerationRequest request) {
        List<File> code = plugin.getArtifacts().stream().map(Artifact::getFile).toList();
        return PluginCode.of(code)
                .map(same -> new IncrementalGenerator(this::generateAnew, same).generate(request))
                .orElseGet(() -> generateAnew(request));
    }

    /** In batch mode nobody waits, and no clock is needed. */
    private GenerationResult generateAnew(GenerationRequest request) {
        if (!interactive) {
            return new Generator().generate(request);
        }
        try (SlowProgress progress = SlowProgress.start(line -> getLog().info(line))) {
            return new Generator(progress).generate(request);
        }
    }
}
