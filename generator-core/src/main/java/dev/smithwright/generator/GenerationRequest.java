package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what is generated, and where.
 *
 * @param sources the models
 * @param service the service: its shape id, its shape name or its AWS {@code sdkId}; null for the only one
 * @param operations the names or shape ids of the operations; empty for all
 * @param tags what to take of these by tags
 * @param inferPaginators whether operations that page through their results without saying so have paginators too
 * @param naming the Java package
 * @param emission what to emit
 * @param outputDirectory the folder for the sources; made where it is missing
 * @param state what runs before this one, and others beside it, have to say
 */
public record GenerationRequest(
        ModelSources sources,
        @Nullable String service,
        List<String> operations,
        TagSelection tags,
        boolean inferPaginators,
        Naming naming,
        EmissionOptions emission,
        Path outputDirectory,
        OutputState state) {

    /** Copies the list. */
    public GenerationRequest {
        operations = List.copyOf(operations);
    }

    GenerationRequest with(OutputState otherState) {
        return new GenerationRequest(
                sources, service, operations, tags, inferPaginators, naming, emission, outputDirectory, otherState);
    }

    PlanRequest plan() {
        Selection selection = new Selection(service, operations, tags, inferPaginators, emission.anyClient());
        return new PlanRequest(sources, selection, naming, emission.endpointTests());
    }

    void check(Diagnostics diagnostics) {
        NamingCheck.check(naming, diagnostics);
        if (!emission.types() && !emission.anyClient() && !emission.emulator() && !emission.endpointTests()) {
            diagnostics.error(
                    "NothingToGenerate",
                    Location.NONE,
                    "Types, clients and emulator are all switched off",
                    "Switch on one of 'types', 'client', 'asyncClient' and 'emulator', or skip the generation");
        }
        checkModule(emission.moduleName(), diagnostics);
    }

    private void checkModule(@Nullable String moduleName, Diagnostics diagnostics) {
        if (moduleName == null) {
            return;
        }
        if (!SourceVersion.isName(moduleName, SourceVersion.RELEASE_17)) {
            diagnostics.error(
                    "InvalidModuleName",
                    Location.NONE,
                    "\"" + moduleName + "\" is no name of a Java module",
                    "Set 'moduleName' to identifiers with dots between them, none of which is a Java keyword");
        } else if (!emission.types()) {
            diagnostics.error(
                    "ModuleWithoutTypes",
                    Location.NONE,
                    "There is no module descriptor for sources that lie in another module than their types",
                    "Leave 'moduleName' out and write a module-info.java that requires the module of the types");
        }
    }
}
