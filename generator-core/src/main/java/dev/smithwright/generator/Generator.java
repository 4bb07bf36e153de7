package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.Emitters;
import dev.smithwright.generator.outline.ApiChanges;
import dev.smithwright.generator.outline.ApiOutline;
import dev.smithwright.generator.write.SourceCheck;
import dev.smithwright.generator.write.SourceTree;
import dev.smithwright.generator.write.SourceWriter;
import dev.smithwright.generator.write.StateFile;
import dev.smithwright.generator.write.WriteResult;
import java.time.Duration;
import java.util.List;

/** Turns the model of a service into Java source. Keeps nothing between two calls. */
public final class Generator {

    private static final String OUTLINE = "outline";

    private final Progress progress;
    private final ServicePlanning planning;
    private final SourceWriter writer = new SourceWriter();

    /** Says nothing of how far it is. */
    public Generator() {
        this(Progress.SILENT);
    }

    /** Tells {@code progress} of each stage that begins. */
    public Generator(Progress progress) {
        this.progress = progress;
        this.planning = new ServicePlanning(progress);
    }

    /**
     * Generates. All but the last step happens in memory: a request that fails leaves the output folder as it was.
     *
     * @param request what to generate, and where
     * @return what was generated
     * @throws dev.smithwright.generator.diagnostics.GenerationException if the request or a model is wrong, with every
     *     mistake that was found
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public GenerationResult generate(GenerationRequest request) {
        PlannedService planned = plan(request);
        Stopwatch watch = new Stopwatch();
        SourceTree tree = emit(request, planned);
        Duration emit = watch.lap();
        progress.begins(Stage.WRITE);
        WriteResult files = writer.write(tree, request.outputDirectory(), request.state());
        ApiChanges changes = changes(ApiOutline.of(planned.plan()), new StateFile(request.state(), OUTLINE));
        StageTimes later = new StageTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO, emit, watch.lap());
        return new GenerationResult(
                planned.service().title(),
                planned.service().protocol(),
                planned.plan().summary(),
                planned.plan().inferredPaginators(),
                changes,
                files,
                planned.times().plus(later));
    }

    /**
     * Compares what is on the disk with what would be generated, and changes nothing.
     *
     * @param request what to generate, and where it should be
     * @return each file that differs
     * @throws dev.smithwright.generator.diagnostics.GenerationException if the request or a model is wrong, with every
     *     mistake that was found
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public CheckResult check(GenerationRequest request) {
        PlannedService planned = plan(request);
        SourceTree tree = emit(request, planned);
        return new CheckResult(
                planned.service().title(),
                tree.paths().size(),
                SourceCheck.differences(tree, request.outputDirectory(), request.state()));
    }

    private PlannedService plan(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        request.check(diagnostics);
        return planning.plan(request.plan(), diagnostics);
    }

    private SourceTree emit(GenerationRequest request, PlannedService planned) {
        progress.begins(Stage.EMIT);
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.of(Emitters.of(request.emission()), planned.plan(), diagnostics);
        diagnostics.throwIfErrors();
        return tree;
    }

    /** Compares the API with that of the last run; a first run has none to compare with. */
    private static ApiChanges changes(ApiOutline outline, StateFile last) {
        List<String> before = last.read();
        last.write(outline.lines());
        return before.isEmpty()
                ? new ApiChanges(List.of())
                : ApiOutline.parse(before)
                        .map(old -> ApiChanges.between(old, outline))
                        .orElseGet(() -> new ApiChanges(List.of()));
    }
}
