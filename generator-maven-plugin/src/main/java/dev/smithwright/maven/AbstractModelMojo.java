package dev.smithwright.maven;

import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.TagSelection;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What all goals share that read models: which models, what to take from them, and under which names. */
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
abstract class AbstractModelMojo extends AbstractMojo {

    /**
     * The one model file, or folder of models, to read instead of the default folder. For more than one, see
     * {@code models}.
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
    private @Nullable File model;

    /**
     * The model files and folders of models to read instead of the default folder. A file is Smithy IDL
     * ({@code .smithy}), Smithy JSON AST ({@code .json}) or a model jar ({@code .jar}); a folder is searched at any depth.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <models>
     *   <model>src/main/smithy</model>
     *   <model>src/main/aws/cognito-identity.json</model>
     * </models>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> models = List.of();

    /**
     * The model jars to read besides: each holds {@code META-INF/smithy/manifest}. They come from the reactor, the local
     * repository or the project's repositories. Their own dependencies are not read: name each jar.
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

    /**
     * The Java package of the client. Records, enums, unions and errors lie in {@code .model} below it.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <packageName>org.example.identity</packageName>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.packageName", required = true)
    private String packageName;

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
    abstract Path defaultModels();

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

    final Naming naming() {
        return new Naming(packageName);
    }

    final ModelSources sources() throws MojoFailureException {
        if (model != null && !models.isEmpty()) {
            throw new MojoFailureException("""

                    [ContradictoryModels] Both 'model' and 'models' are set
                        Set one of them""");
        }
        List<Path> named = model == null ? models.stream().map(File::toPath).toList() : List.of(model.toPath());
        if (named.isEmpty() && Files.exists(defaultModels())) {
            named = List.of(defaultModels());
        }
        if (named.isEmpty() && modelDependencies.isEmpty()) {
            throw new MojoFailureException("""

                    [NoModels] There is no model to read: %s does not exist
                        Put the models there, or set 'model', 'models' or 'modelDependencies'""".formatted(defaultModels()));
        }
        return new ModelSources(named, resolver().resolve(modelDependencies));
    }

    final ModelDependencyResolver resolver() {
        return new ModelDependencyResolver(repositorySystem, repositorySession, repositories);
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
