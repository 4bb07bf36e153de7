package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.ServiceDescriptions;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;

/** Assembles one Smithy model out of many files. */
public final class ModelLoader {

    private final ClassLoader classLoader = ModelLoader.class.getClassLoader();

    /**
     * Reads and assembles the models, and checks them by the rules of the Smithy language. Warnings stay silent.
     *
     * @param sources files, folders and archives; a file that is reached twice is read once, and one that is an overlay is
     *     no model besides
     * @param diagnostics takes every problem of every file
     * @return the model, with the definitions of all AWS traits
     * @throws dev.smithwright.generator.diagnostics.GenerationException if there is a problem, with all of them
     */
    public Model load(ModelSources sources, Diagnostics diagnostics) {
        ModelAssembler assembler = assembler();
        // The trait definitions lie in jars beside this class; a build tool's context class loader misses them.
        // Smithy's own discovery would look for the Java classes of traits too, once more than for its prelude.
        ModelDiscovery.findModels(classLoader).forEach(assembler::addImport);
        int before = diagnostics.errors().size();
        Map<Path, ModelFile> overlays =
                new ModelFileReader(diagnostics).readOverlays(sources.overlays().paths());
        ModelFileReader reader = new ModelFileReader(diagnostics);
        Map<Path, ModelFile> files = reader.read(sources);
        files.keySet().removeAll(overlays.keySet());
        add(files.values(), assembler);
        if (!reader.descriptions().isEmpty()) {
            new ServiceDescriptions(diagnostics).read(reader.descriptions()).forEach(assembler::addDocumentNode);
        }
        boolean complete = diagnostics.errors().size() == before;
        ModelProblems problems = new ModelProblems(files.values(), complete);
        if (overlays.isEmpty()) {
            return checked(assembler.assemble(), problems, diagnostics);
        }
        OverlayMerge merge = new OverlayMerge(
                this::assembler, overlays.values(), sources.overlays().mayMiss());
        // What breaks a rule of the language may be what the overlays mend.
        ValidatedResult<Model> below = assembler.disableValidation().assemble();
        if (!complete || !below.getValidationEvents(Severity.ERROR).isEmpty()) {
            merge.reportAlone(diagnostics);
            return checked(below, problems, diagnostics);
        }
        return checked(merge.over(below.getResult().orElseThrow(), diagnostics), merge.problems(), diagnostics);
    }

    private static Model checked(ValidatedResult<Model> result, ModelProblems problems, Diagnostics diagnostics) {
        problems.report(result, diagnostics);
        diagnostics.throwIfErrors();
        return result.getResult().orElseThrow();
    }

    private ModelAssembler assembler() {
        return new ModelAssembler().validatorFactory(new LanguageRules(classLoader));
    }

    static void add(Collection<ModelFile> files, ModelAssembler assembler) {
        files.forEach(file -> assembler.addUnparsedModel(file.name(), file.text()));
    }
}
