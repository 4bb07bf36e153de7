package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.ServiceDescriptions;
import java.util.Collection;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.validation.ValidatedResult;

/** Assembles one Smithy model out of many files. */
public final class ModelLoader {

    private final ClassLoader classLoader = ModelLoader.class.getClassLoader();

    /**
     * Reads and assembles the models, and checks them by the rules of the Smithy language. Warnings stay silent.
     *
     * @param sources files, folders and archives; a file that is reached twice is read once
     * @param diagnostics takes every problem of every file
     * @return the model, with the definitions of all AWS traits
     * @throws dev.smithwright.generator.diagnostics.GenerationException if there is a problem, with all of them
     */
    public Model load(ModelSources sources, Diagnostics diagnostics) {
        ModelAssembler assembler = new ModelAssembler()
                .validatorFactory(new LanguageRules(classLoader))
                // The trait definitions lie in jars beside this class; a build tool's context class loader misses them.
                .discoverModels(classLoader);
        int before = diagnostics.errors().size();
        ModelFileReader reader = new ModelFileReader(diagnostics);
        Collection<ModelFile> files = reader.read(sources);
        files.forEach(file -> assembler.addUnparsedModel(file.name(), file.text()));
        new ServiceDescriptions(diagnostics).read(reader.descriptions()).forEach(assembler::addDocumentNode);
        boolean complete = diagnostics.errors().size() == before;
        ValidatedResult<Model> result = assembler.assemble();
        new ModelProblems(files, complete).report(result, diagnostics);
        diagnostics.throwIfErrors();
        return result.getResult().orElseThrow();
    }
}
