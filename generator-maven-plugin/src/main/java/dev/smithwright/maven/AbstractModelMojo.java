package dev.smithwright.maven;

import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.select.TagSelection;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What all goals share that read models: which models, and what to take from them. */
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
abstract class AbstractModelMojo extends AbstractNamingMojo {

    /**
     * The one model file, folder of models, or pattern of files, to read instead of the default folder. For more than
     * one, and for what a pattern is, see {@code models}.
     *
     * <p>For example:
     *
     * <pre>{@code
     * mvn smithwright:generate -Dsmithwright.model=src/main/aws/cognito-identity.json
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.model")
    private @Nullable String model;

    /**
     * The model files and folders of models to read instead of the default folder. A file is Smithy IDL
     * ({@code .smithy}), Smithy JSON AST or AWS {@code service-2.json} ({@code .json}), or a model jar ({@code .jar}); a
     * folder is searched at any depth. Files may be named by a pattern with <code>*</code>, <code>**</code>, {@code ?} and
     * <code>{a,b}</code>, with {@code /} between folders on every system; a pattern has to match a file. All is relative to
     * the project's folder.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <models>
     *   <model>src/main/smithy</model>
     *   <model>src/main/aws/*.json</model>
     * </models>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> models = List.of();

    /**
     * The overlays: Smithy files, folders of them, or patterns as in {@code models}, that are laid over the models. What
     * they apply takes the place of what the models say; they may define new shapes, and no others.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <overlays>
     *   <overlay>src/main/overlays</overlay>
     * </overlays>
     * }</pre>
     *
     * with a file there that says
     *
     * <pre>{@code
     * $version: "2"
     * namespace com.amazonaws.cognitoidentity
     * apply GetId @documentation("Finds the id of a visitor, or makes one.")
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.overlays")
    private List<String> overlays = List.of();

    /**
     * The model jars to read besides: each holds {@code META-INF/smithy/manifest}. They come from the reactor, the local
     * repository or the project's repositories. A version that is left out is that of the project's {@code <dependencies>}
     * or {@code <dependencyManagement>}; {@code <classifier>} and {@code <type>} are as there. Their own dependencies are
     * not read: name each jar.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <modelDependencies>
     *   <modelDependency>
     *     <groupId>org.example</groupId>
     *     <artifactId>shop-model</artifactId>
     *     <version>1.0</version>
     *   </modelDependency>
     * </modelDependencies>
     * }</pre>
     *
     * <p>A module of the same build is to be declared in {@code <dependencies>} too, so that Maven builds it first.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<ModelDependency> modelDependencies = List.of();

    /**
     * The service to generate: its shape id, its shape name or its AWS {@code sdkId}. It may be left out where the models
     * hold one service.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <service>com.amazonaws.cognitoidentity#AWSCognitoIdentityService</service>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.service")
    private @Nullable String service;

    /**
     * The operations to generate, by shape name or shape id: only what they reach is generated. All operations where it
     * is left out.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <operations>
     *   <operation>GetId</operation>
     *   <operation>GetCredentialsForIdentity</operation>
     * </operations>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.operations")
    private List<String> operations = List.of();

    /**
     * The tags of Smithy's trait {@code tags} to generate: only operations that carry one of them are generated. All
     * operations where it is left out. With {@code operations}, those are the operations that it chooses from.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <includeTags>
     *   <includeTag>public</includeTag>
     * </includeTags>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.includeTags")
    private List<String> includeTags = List.of();

    /**
     * The tags of Smithy's trait {@code tags} not to generate: operations, members, errors and enum values that carry one
     * of them are left out. A required member cannot be left out.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <excludeTags>
     *   <excludeTag>preview</excludeTag>
     * </excludeTags>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.excludeTags")
    private List<String> excludeTags = List.of();

    /**
     * Whether operations that page through their results without Smithy's trait {@code paginated} get paginators too. They
     * are known by the names of their members, such as {@code NextToken} in the input and in the output; where these are
     * ambiguous, nothing is inferred. The build names the operations.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <inferPaginators>true</inferPaginators>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.inferPaginators", defaultValue = "false")
    private boolean inferPaginators;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    @Inject
    private RepositorySystem repositorySystem;

    /** Returns the folder of models that is read where none is named. */
    Path defaultModels() {
        return folder().resolve("src/main/smithy");
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (GenerationException e) {
            // Without the cause: the message tells all, and no stack trace mends a model.
            throw new MojoFailureException("\n" + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    final MavenProject project() {
        return project;
    }

    final MojoExecution execution() {
        return execution;
    }

    final @Nullable String service() {
        return service;
    }

    final List<String> operations() {
        return operations;
    }

    final TagSelection tags() {
        return new TagSelection(includeTags, excludeTags);
    }

    final boolean inferPaginators() {
        return inferPaginators;
    }

    /** Returns the folder that all is relative to: that of the project, or the current one where there is no POM. */
    final Path folder() {
        return basedir.toPath();
    }

    final ModelSources sources() throws MojoFailureException {
        if (model != null && !models.isEmpty()) {
            throw new MojoFailureException("""

                    [ContradictoryModels] Both 'model' and 'models' are set
                        Set one of them""");
        }
        List<String> named = model == null ? models : List.of(model);
        boolean hasDefault = named.isEmpty() && Files.exists(defaultModels());
        if (named.isEmpty() && !hasDefault && modelDependencies.isEmpty()) {
            throw new MojoFailureException("""

                    [NoModels] There is no model to read: %s does not exist
                        Put the models there, or set 'model', 'models' or 'modelDependencies'""".formatted(defaultModels()));
        }
        ModelPaths paths =
                hasDefault ? new ModelPaths(List.of(defaultModels()), List.of()) : ModelPaths.of(folder(), named);
        return new ModelSources(
                paths, resolver().resolve(modelDependencies), new Overlays(ModelPaths.of(folder(), overlays), false));
    }

    final ModelDependencyResolver resolver() {
        return new ModelDependencyResolver(
                repositorySystem, repositorySession, repositories, new DeclaredVersions(project));
    }

    /** Without a POM there is nothing to compile, and Maven 4 has no base folder to add a root to. */
    final boolean hasPom() {
        return project.getFile() != null;
    }

    /**
     * Returns the folder below which the state of an output is. It lives and dies with the output: under {@code target}, or
     * else hidden within the output folder.
     */
    final Path stateRoot(Path outputDirectory) {
        Path build = Path.of(project.getBuild().getDirectory());
        return hasPom() && outputDirectory.startsWith(build)
                ? build.resolve("smithwright")
                : outputDirectory.resolve(".smithwright");
    }
}
