package dev.smithwright.generator;

import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelGlob;
import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.write.OutputState;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a request says, in one text: other requests have other ones. The records say it in {@code toString} too, but there
 * the JVM would first make a hundred classes, for longer than the rest of a run takes that has nothing to do.
 */
final class RequestText {

    private final StringBuilder text = new StringBuilder();

    private RequestText() {}

    static String of(GenerationRequest request) {
        RequestText all = new RequestText();
        all.sources(request.sources());
        all.text(request.service());
        all.texts(request.operations());
        all.texts(request.tags().include());
        all.texts(request.tags().exclude());
        all.truth(request.inferPaginators());
        all.naming(request.naming());
        all.emission(request.emission());
        all.path(request.outputDirectory());
        all.state(request.state());
        return all.text.toString();
    }

    private void sources(ModelSources sources) {
        paths(sources.models());
        paths(sources.archives());
        paths(sources.overlays().paths());
        truth(sources.overlays().mayMiss());
    }

    private void naming(Naming naming) {
        text(naming.packageName());
        text(naming.modelPackage());
        text(naming.clientName());
        count(naming.renames().all());
        for (Rename rename : naming.renames().all()) {
            text(rename.shape());
            text(rename.name());
        }
        truth(naming.renames().mayMiss());
    }

    private void emission(EmissionOptions emission) {
        truth(emission.types());
        truth(emission.client());
        truth(emission.asyncClient());
        truth(emission.emulator());
        text(emission.moduleName());
        truth(emission.endpointTests());
    }

    private void state(OutputState state) {
        path(state.directory());
        paths(state.neighbours());
        paths(state.settled());
        paths(state.abandoned());
    }

    private void paths(ModelPaths paths) {
        paths(paths.paths());
        count(paths.globs());
        for (ModelGlob glob : paths.globs()) {
            path(glob.folder());
            text(glob.pattern());
        }
    }

    private void paths(List<Path> paths) {
        count(paths);
        for (Path path : paths) {
            path(path);
        }
    }

    private void texts(List<String> texts) {
        count(texts);
        for (String one : texts) {
            text(one);
        }
    }

    private void count(List<?> list) {
        text.append(list.size()).append('\n');
    }

    private void path(Path path) {
        text(path.toString());
    }

    private void truth(boolean is) {
        text.append(is).append('\n');
    }

    /** The length comes first, so that no two texts run together into the same one. */
    private void text(@Nullable String one) {
        if (one == null) {
            text.append("-\n");
        } else {
            text.append(one.length()).append(' ').append(one).append('\n');
        }
    }
}
