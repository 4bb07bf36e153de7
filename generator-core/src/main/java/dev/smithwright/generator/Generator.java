package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.Emitters;
import dev.smithwright.generator.outline.ApiChanges;
import dev.smithwright.generator.outline.ApiOutline;
import dev.smithwright.generator.write.SourceTree;
import dev.smithwright.generator.write.SourceWriter;
import dev.smithwright.generator.write.StateFile;
import dev.smithwright.generator.write.WriteResult;
import java.time.Duration;
import java.util.List;

/** Turns the model of a service into Java source. Holds no state: one generator serves many threads. */
public final class Generator {

    private static final String OUTLINE = "outline";

    private final ServicePlanning planning = new ServicePlanning();
    private final SourceWriter writer = new SourceWriter();

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
        Diagnostics diagnostics = new Diagnostics();
        request.check(diagnostics);
        PlannedService planned = planning.plan(request.plan(), diagnostics);
        Stopwatch watch = new Stopwatch();
        SourceTree tree = SourceTree.of(Emitters.of(request.emission()), planned.plan(), diagnostics);
        diagnostics.throwIfErrors();
        Duration emit = watch.lap();
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
