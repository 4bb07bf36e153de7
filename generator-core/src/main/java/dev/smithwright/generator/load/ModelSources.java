package dev.smithwright.generator.load;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the models are.
 *
 * @param models Smithy files ({@code .smithy}, {@code .json}), AWS {@code service-2.json} files, model jars, and folders
 *     that hold such files at any depth
 * @param archives model jars, or folders laid out like one: both hold {@code META-INF/smithy/manifest}
 */
public record ModelSources(List<Path> models, List<Path> archives) {

    /** Copies the lists. */
    public ModelSources {
        models = List.copyOf(models);
        archives = List.copyOf(archives);
    }

    boolean isEmpty() {
        return models.isEmpty() && archives.isEmpty();
    }
}
