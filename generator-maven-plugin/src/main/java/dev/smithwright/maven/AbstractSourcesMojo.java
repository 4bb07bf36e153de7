package dev.smithwright.maven;

import dev.smithwright.generator.GenerationRequest;
import dev.smithwright.generator.emit.EmissionOptions;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share that make sources, on the disk or to compare with it: what to emit, and where it belongs. */
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
abstract class AbstractSourcesMojo extends AbstractModelMojo {

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

    /** Returns the folder for the sources. */
    abstract Path outputDirectory();

    /** Tells whether to generate tests of the endpoint rules. */
    abstract boolean endpointTests();

    final GenerationRequest request(Executions executions) throws MojoFailureException {
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
