package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Planner;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.select.SelectedService;
import dev.smithwright.generator.select.ServiceSelector;
import java.time.Duration;
import software.amazon.smithy.model.Model;

/** The stages that all goals begin with: load, select, plan. Keeps nothing between two calls. */
public final class ServicePlanning {

    private final Progress progress;
    private final ModelLoader loader = new ModelLoader();
    private final ServiceSelector selector = new ServiceSelector();
    private final Planner planner = new Planner();

    /** Says nothing of how far it is. */
    public ServicePlanning() {
        this(Progress.SILENT);
    }

    /** Tells {@code progress} of each stage that begins. */
    public ServicePlanning(Progress progress) {
        this.progress = progress;
    }

    /**
     * Plans the API of a service.
     *
     * @param request what to plan
     * @param diagnostics takes mistakes, besides those that it holds already
     * @return the plan, without any mistake
     * @throws dev.smithwright.generator.diagnostics.GenerationException if there are mistakes, with
     *     every mistake that was found
     */
    public PlannedService plan(PlanRequest request, Diagnostics diagnostics) {
        Stopwatch watch = new Stopwatch();
        Model model = load(request.sources(), diagnostics);
        Duration load = watch.lap();
        PlannedService planned = plan(model, request, diagnostics);
        StageTimes before = new StageTimes(load, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        return new PlannedService(
                planned.service(), planned.plan(), planned.times().plus(before));
    }

    /**
     * Reads models, as {@link #plan(PlanRequest, Diagnostics)} does.
     *
     * @param sources the models
     * @param diagnostics takes mistakes, besides those that it holds already
     * @return the model, without any mistake
     * @throws dev.smithwright.generator.diagnostics.GenerationException if there are mistakes, with
     *     every mistake that was found
     */
    public Model load(ModelSources sources, Diagnostics diagnostics) {
        progress.begins(Stage.LOAD);
        return loader.load(sources, diagnostics);
    }

    /**
     * Plans the API of a service of a model that is read already.
     *
     * @param model the model
     * @param request what to plan; its sources are not read
     * @param diagnostics takes mistakes, besides those that it holds already
     * @return the plan, without any mistake
     * @throws dev.smithwright.generator.diagnostics.GenerationException if there are mistakes, with
     *     every mistake that was found
     */
    public PlannedService plan(Model model, PlanRequest request, Diagnostics diagnostics) {
        Stopwatch watch = new Stopwatch();
        progress.begins(Stage.SELECT);
        SelectedService service = selector.select(model, request.selection(), diagnostics);
        Duration select = watch.lap();
        progress.begins(Stage.PLAN);
        ServicePlan plan = planner.plan(service, request.naming(), request.endpointTests(), diagnostics);
        diagnostics.throwIfErrors();
        return new PlannedService(
                service, plan, new StageTimes(Duration.ZERO, select, watch.lap(), Duration.ZERO, Duration.ZERO));
    }
}
