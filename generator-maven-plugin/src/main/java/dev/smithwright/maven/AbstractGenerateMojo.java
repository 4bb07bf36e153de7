package dev.smithwright.maven;

import dev.smithwright.generator.GenerationRequest;
import dev.smithwright.generator.GenerationResult;
import dev.smithwright.generator.Generator;
import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.emit.EmissionOptions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the two goals share that generate: parameters in, one request, one call, one line or one exception out. */
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
abstract class AbstractGenerateMojo extends AbstractModelMojo {

    /**
     * Whether to generate the types: records, enums, unions and errors. Switch it off where another artifact holds them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.types", defaultValue = "true")
    private boolean types;

    /**
     * Whether to generate the client.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.client", defaultValue = "true")
    private boolean client;

    /**
     * Whether to generate the asynchronous client. As {@code client} where it is left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.asyncClient")
    private @Nullable Boolean asyncClient;

    /**
     * Whether to generate the skeleton of an emulator.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.emulator", defaultValue = "false")
    private boolean emulator;

    /**
     * The name of the Java module that the artifact becomes: where it is set, a module descriptor is generated that exports
     * the packages and requires the runtime. For artifacts of which all sources are generated, types included; where there
     * are others, write the {@code module-info.java} by hand.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <moduleName>org.example.identity</moduleName>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.moduleName")
    private @Nullable String moduleName;

    /**
     * Whether to generate nothing. What an earlier build generated is still compiled.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.skip", defaultValue = "false")
    private boolean skip;

    /** Returns the folder for the sources. */
    abstract Path outputDirectory();

    /** Tells whether to generate tests of the endpoint rules. */
    abstract boolean endpointTests();

    /** Adds a root to the sources that this goal serves. */
    abstract void register(MavenProject project, String root);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (hasPom()) {
            // Before all else: an IDE, and a build that skips or fails here, still knows the sources of the last run.
            register(project(), outputDirectory().toString());
        }
        if (skip) {
            getLog().info("Nothing is generated: smithwright.skip is set");
            return;
        }
        Executions executions = new Executions(project(), execution());
        GenerationResult result = generate(request(executions));
        executions.settle(stateRoot(outputDirectory()));
        getLog().info(SummaryLine.of(result));
        if (!result.changes().isEmpty()) {
            getLog().info(SummaryLine.ofChanges(result));
        }
        if (inferPaginators()) {
            getLog().info(SummaryLine.ofInferred(result));
        }
    }

    private static GenerationResult generate(GenerationRequest request)
            throws MojoExecutionException, MojoFailureException {
        try {
            return new Generator().generate(request);
        } catch (GenerationException e) {
            // Without the cause: the message tells all, and no stack trace mends a model.
            throw new MojoFailureException("\n" + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private GenerationRequest request(Executions executions) throws MojoFailureException {
        EmissionOptions emission = new EmissionOptions(
                types, client, asyncClient == null ? client : asyncClient, emulator, moduleName, endpointTests());
        return new GenerationRequest(
                sources(),
                service(),
                operations(),
                tags(),
                inferPaginators(),
                naming(),
                emission,
                outputDirectory(),
                executions.state(stateRoot(outputDirectory())));
    }
}
