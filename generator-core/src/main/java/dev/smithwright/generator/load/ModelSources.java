package dev.smithwright.generator.load;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the models are.
 *
 * @param models Smithy files ({@code .smithy}, {@code .json}), AWS {@code service-2.json} files, model jars, and folders
 *     that hold such files at any depth
 * @param archives model jars, or folders laid out like one: both hold {@code META-INF/smithy/manifest}; a model
 *     file that somebody published as an artifact is one too
 * @param overlays what is laid over all of these
 */
public record ModelSources(ModelPaths models, List<Path> archives, Overlays overlays) {

    /** Copies the list. */
    public ModelSources {
        archives = List.copyOf(archives);
    }

    /** Files, folders and archives, with nothing laid over them. */
    public ModelSources(List<Path> models, List<Path> archives) {
        this(new ModelPaths(models, List.of()), archives, Overlays.NONE);
    }

    /** Returns the same models with these overlays. */
    public ModelSources with(Overlays others) {
        return new ModelSources(models, archives, others);
    }

    boolean isEmpty() {
        return models.isEmpty() && archives.isEmpty();
    }
}
