package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.docs.ReferencePages;
import dev.smithwright.generator.write.SourceTree;
import dev.smithwright.generator.write.SourceWriter;
import dev.smithwright.generator.write.WriteResult;

/** Turns the model of a service into reference pages of its Java API. Holds no state: one generator serves many threads. */
public final class PagesGenerator {

    private final ServicePlanning planning = new ServicePlanning();
    private final SourceWriter writer = new SourceWriter();

    /**
     * Writes the pages. All but the last step happens in memory: a request that fails leaves the output folder as it was.
     *
     * @param request which pages to write, and where
     * @return what was written
     * @throws dev.smithwright.generator.diagnostics.GenerationException if the request or a model is wrong, with every
     *     mistake that was found
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public PagesResult generate(PagesRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        request.check(diagnostics);
        PlannedService planned = planning.plan(request.plan(), diagnostics);
        Stopwatch watch = new Stopwatch();
        ReferencePages pages = ReferencePages.of(planned.plan());
        SourceTree tree = SourceTree.of(pages.files(request.pageFormats()), diagnostics);
        diagnostics.throwIfErrors();
        WriteResult files = writer.write(tree, request.outputDirectory(), request.state());
        return new PagesResult(
                planned.service().title(),
                pages.count(),
                request.pageFormats(),
                files,
                planned.times().total().plus(watch.lap()));
    }
}
