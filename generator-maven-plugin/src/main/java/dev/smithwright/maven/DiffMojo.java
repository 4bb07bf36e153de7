package dev.smithwright.maven;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.diff.Baseline;
import dev.smithwright.generator.diff.Change;
import dev.smithwright.generator.diff.DiffReport;
import dev.smithwright.generator.diff.DiffRequest;
import dev.smithwright.generator.diff.DiffText;
import dev.smithwright.generator.diff.Rating;
import dev.smithwright.generator.diff.ServiceDiff;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.select.Selection;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares the Java API that is generated now with that of an old model, and says what each change means to its users:
 * whether it breaks source or binaries, changes behaviour, is compatible, or concerns documentation alone.
 *
 * <p>The old model is a file, an artifact, or else the baseline, a file that the project keeps:
 *
 * <pre>{@code
 * mvn smithwright:diff -Dsmithwright.update   # keeps the API as it is now
 * mvn smithwright:diff                        # says what has changed since
 * }</pre>
 *
 * <p>It runs without a POM too:
 *
 * <pre>{@code
 * mvn dev.smithwright:smithwright-maven-plugin:VERSION:diff -Dsmithwright.oldModel=OLD -Dsmithwright.model=NEW
 *     -Dsmithwright.packageName=org.example
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
// Maven sets the fields after construction and before execute().
@SuppressWarnings("NullAway.Init")
public final class DiffMojo extends AbstractModelMojo {

    /**
     * The old model: a file, or a folder of models. It takes the place of the baseline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.oldModel")
    private @Nullable File oldModel;

    /**
     * The artifact with the old model, a model jar. It takes the place of the baseline.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <oldModelDependency>
     *   <groupId>org.example</groupId>
     *   <artifactId>shop-model</artifactId>
     *   <version>1.0</version>
     * </oldModelDependency>
     * }</pre>
     *
     * <p>or {@code -Dsmithwright.oldModelDependency=org.example:shop-model:1.0}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.oldModelDependency")
    private @Nullable ModelDependency oldModelDependency;

    /**
     * The file that keeps the model until the next comparison: what is selected of it, as Smithy's JSON AST. Commit it.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "smithwright.baseline",
            defaultValue = "${basedir}/src/main/smithwright/baseline.json",
            required = true)
    private File baseline;

    /**
     * Whether to write the baseline anew. Nothing is refused then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.update", defaultValue = "false")
    private boolean update;

    /**
     * The changes that fail the build, by what they mean: some of {@code source}, {@code binary} and {@code behaviour}, or
     * {@code none}.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <failOn>source,binary</failOn>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.failOn", defaultValue = "none")
    private List<String> failOn;

    /**
     * The users that may be broken all the same: {@code constructors} for those who call the constructors of records or
     * take records apart by patterns, {@code switches} for those who switch over sealed types and enums without a default.
     * Those who use builders, and write defaults, do not meet such changes.
     *
     * <p>For example:
     *
     * <pre>{@code
     * <tolerate>constructors</tolerate>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.tolerate")
    private List<String> tolerate = List.of();

    /**
     * Whether to compare nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "smithwright.skip", defaultValue = "false")
    private boolean skip;

    @Override
    void run() throws MojoFailureException {
        if (skip) {
            getLog().info("Nothing is compared: smithwright.skip is set");
            return;
        }
        FailurePolicy policy = FailurePolicy.of(failOn, tolerate);
        Optional<ModelSources> old = oldModels();
        if (old.isEmpty() && !update) {
            throw noBaseline();
        }
        PlanRequest now = planRequest();
        if (old.isPresent()) {
            compare(new DiffRequest(old.get(), isBaseline(), now), policy);
        }
        if (update) {
            write(now);
        }
    }

    private PlanRequest planRequest() throws MojoFailureException {
        Selection selection = new Selection(service(), operations(), tags(), inferPaginators(), false);
        return new PlanRequest(sources(), selection, naming(), false);
    }

    private boolean isBaseline() {
        return oldModel == null && dependency().isEmpty();
    }

    private Optional<ModelDependency> dependency() {
        return Optional.ofNullable(oldModelDependency).filter(dependency -> !dependency.isAbsent());
    }

    private Optional<ModelSources> oldModels() throws MojoFailureException {
        if (oldModel != null && dependency().isPresent()) {
            throw new MojoFailureException("""

                    [ContradictoryModels] Both 'oldModel' and 'oldModelDependency' are set
                        Set one of them""");
        }
        if (oldModel != null) {
            return Optional.of(new ModelSources(List.of(oldModel.toPath()), List.of()));
        }
        if (dependency().isPresent()) {
            return Optional.of(new ModelSources(
                    List.of(), resolver().resolve(dependency().stream().toList())));
        }
        return Files.exists(baseline.toPath())
                ? Optional.of(new ModelSources(List.of(baseline.toPath()), List.of()))
                : Optional.empty();
    }

    private MojoFailureException noBaseline() {
        return new MojoFailureException("""

                [NoBaseline] There is nothing to compare with: %s does not exist
                    Keep the API as it is now with 'mvn %s -Dsmithwright.update', or name an old model with -Dsmithwright.oldModel""".formatted(baseline, command()));
    }

    private void compare(DiffRequest request, FailurePolicy policy) throws MojoFailureException {
        DiffReport report = new ServiceDiff().compare(request);
        Path folder = reportDirectory();
        ReportFiles.write(report, folder);
        List<Change> refused = update ? List.of() : policy.refused(report);
        log(report);
        if (!refused.isEmpty()) {
            throw new MojoFailureException(refusal(report, refused, folder));
        }
    }

    private void log(DiffReport report) {
        boolean isBroken = report.count(Rating.SOURCE_BREAKING) + report.count(Rating.BINARY_BREAKING) > 0;
        for (String line : DiffText.lines(report)) {
            if (isBroken) {
                getLog().warn(line);
            } else {
                getLog().info(line);
            }
        }
        getLog().info(DiffText.summary(report));
    }

    private String refusal(DiffReport report, List<Change> refused, Path folder) {
        String changes = refused.size() == 1 ? "1 change" : refused.size() + " changes";
        return """

                [ApiBroken] %s: %s of the API may not pass (failOn: %s), the first of them %s
                    See %s; take the change back, or accept it with 'mvn %s -Dsmithwright.update'""".formatted(
                        report.service(),
                        changes,
                        String.join(", ", failOn),
                        DiffText.line(refused.get(0)),
                        folder.resolve("report.md"),
                        command());
    }

    private void write(PlanRequest now) {
        boolean differs = Baseline.write(baseline.toPath(), new ServiceDiff().plan(now));
        getLog().info(
                        differs
                                ? "The baseline " + baseline + " holds the API as it is now: commit it"
                                : "The baseline " + baseline + " holds the API already");
    }

    /** The baseline is accepted by the execution that refused it: another one may have other parameters. */
    private String command() {
        String id = execution().getExecutionId();
        String goal = hasPom() ? "smithwright:diff" : "dev.smithwright:smithwright-maven-plugin:diff";
        return id.equals("default-cli") ? goal : goal + "@" + id;
    }

    /** Without a POM, Maven does not say which folder is that of the build. */
    private Path reportDirectory() {
        Path build = hasPom() ? Path.of(project().getBuild().getDirectory()) : folder().resolve("target");
        return build.resolve("smithwright").resolve("diff").resolve(execution().getExecutionId());
    }
}
