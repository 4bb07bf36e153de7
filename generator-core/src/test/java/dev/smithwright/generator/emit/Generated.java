package dev.smithwright.generator.emit;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Planner;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.select.SelectedService;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.ServiceSelector;
import dev.smithwright.generator.select.TagSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.rulesengine.traits.EndpointTestsTrait;

/** Generates in memory. */
public final class Generated {

    private static final EmissionOptions ALL = new EmissionOptions(true, true, true, true);
    private static final ModelSources ZOO_SOURCES =
            new ModelSources(List.of(Path.of("src/test/resources/dev/smithwright/generator/zoo")), List.of());
    private static final EmissionOptions TESTS = new EmissionOptions(false, false, false, false, null, true);

    private Generated() {}

    /**
     * Returns the plan of Cognito Identity, from the sources of the model jar: on the class path, the jar would be a part
     * of every model that any test loads.
     */
    public static ServicePlan cognitoIdentityPlan() {
        Path archive = Path.of("../model/src/main/resources");
        return plan(new ModelSources(List.of(), List.of(archive)), "dev.smithwright.cognitoidentity");
    }

    /** Returns the plan of a model that has one of everything. */
    public static ServicePlan zooPlan() {
        return zooPlan(new Naming("example.zoo"));
    }

    /** Returns the plan of these models. */
    public static ServicePlan plan(ModelSources sources, String packageName) {
        return plan(sources, packageName, false);
    }

    /** Returns the plan of these models. */
    public static ServicePlan plan(ModelSources sources, String packageName, boolean inferPaginators) {
        return plan(sources, new Naming(packageName), inferPaginators);
    }

    /** Returns the plan of a model that has one of everything, under other names. */
    static ServicePlan zooPlan(Naming naming) {
        return plan(ZOO_SOURCES, naming, false);
    }

    /** Returns the plan of a model that has one of everything, with its own documentation laid over it. */
    static ServicePlan overlaidZooPlan(Path folder) throws IOException {
        Model model = new ModelLoader().load(ZOO_SOURCES, new Diagnostics());
        Overlays overlays = DocumentationOverlay.of(model, "example.", folder.resolve("overlay.json"));
        return plan(ZOO_SOURCES.with(overlays), "example.zoo");
    }

    private static ServicePlan plan(ModelSources sources, Naming naming, boolean inferPaginators) {
        Diagnostics diagnostics = new Diagnostics();
        Model model = new ModelLoader().load(sources, diagnostics);
        Selection all = new Selection(null, List.of(), TagSelection.ALL, inferPaginators, false);
        SelectedService service = new ServiceSelector().select(model, all, diagnostics);
        boolean hasCases = service.service().hasTrait(EndpointTestsTrait.class);
        ServicePlan plan = new Planner().plan(service, naming, hasCases, diagnostics);
        diagnostics.throwIfErrors();
        return plan;
    }

    /** Returns all that is emitted but tests, by path. */
    public static SortedMap<String, String> sources(ServicePlan plan) {
        return sources(plan, ALL);
    }

    /** Returns the tests that are emitted, by path. */
    static SortedMap<String, String> tests(ServicePlan plan) {
        return sources(plan, TESTS);
    }

    private static SortedMap<String, String> sources(ServicePlan plan, EmissionOptions options) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Emitter emitter : Emitters.of(options)) {
            emitter.emit(plan).forEach(file -> {
                if (sources.put(file.path(), file.text()) != null) {
                    throw new AssertionError("emitted twice: " + file.path());
                }
            });
        }
        return sources;
    }
}
