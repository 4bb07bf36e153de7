package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.Emitters;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.plan.Planner;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.select.SelectedService;
import dev.smithwright.generator.select.ServiceSelector;
import dev.smithwright.generator.write.SourceTree;
import dev.smithwright.generator.write.SourceWriter;
import dev.smithwright.generator.write.WriteResult;
import java.time.Duration;
import software.amazon.smithy.model.Model;

/** Turns the model of a service into Java source. Holds no state: one generator serves many threads. */
public final class Generator {

    private final ModelLoader loader = new ModelLoader();
    private final ServiceSelector selector = new ServiceSelector();
    private final Planner planner = new Planner();
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
        Stopwatch watch = new Stopwatch();
        Model model = loader.load(request.sources(), diagnostics);
        Duration load = watch.lap();
        SelectedService service = selector.select(model, request.selection(), diagnostics);
        Duration select = watch.lap();
        ServicePlan plan =
                planner.plan(service, request.naming(), request.emission().endpointTests(), diagnostics);
        diagnostics.throwIfErrors();
        Duration planning = watch.lap();
        SourceTree tree = SourceTree.of(Emitters.of(request.emission()), plan, diagnostics);
        diagnostics.throwIfErrors();
        Duration emit = watch.lap();
        WriteResult files = writer.write(tree, request.outputDirectory(), request.stateDirectory());
        StageTimes times = new StageTimes(load, select, planning, emit, watch.lap());
        return new GenerationResult(
                service.title(), service.protocol(), plan.summary(), plan.inferredPaginators(), files, times);
    }
}
