package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files that a load depends on: rather one too many, for whether a model is one shows only when it is read. */
public final class ModelInputs {

    private static final String DESCRIPTION = "service-2.json";
    private static final String JSON = ".json";

    private final NavigableSet<Path> files = new TreeSet<>();

    private ModelInputs() {}

    /**
     * Returns the files that are named, lie in folders that are named, match patterns, or belong to an AWS service
     * description among these; sorted. A file that is named is there whether or not it exists.
     *
     * @throws IOException if a folder cannot be read
     */
    public static NavigableSet<Path> of(ModelSources sources) throws IOException {
        ModelInputs inputs = new ModelInputs();
        inputs.add(sources.models());
        inputs.add(sources.overlays().paths());
        for (Path archive : sources.archives()) {
            inputs.add(archive);
        }
        return inputs.files;
    }

    private void add(ModelPaths paths) throws IOException {
        for (Path path : paths.paths()) {
            add(path);
        }
        for (ModelGlob glob : paths.globs()) {
            // Whoever loads the models says what is wrong with a pattern.
            for (Path file : glob.files(any -> true, new Diagnostics())) {
                add(file);
            }
        }
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            addRegularFiles(path, Integer.MAX_VALUE);
        } else {
            files.add(path);
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null && path.toString().endsWith(DESCRIPTION)) {
                addRegularFiles(folder, 1);
            }
        }
    }

    private void addRegularFiles(Path folder, int depth) throws IOException {
        try (Stream<Path> tree = Files.walk(folder, depth, FileVisitOption.FOLLOW_LINKS)) {
            tree.filter(file -> depth > 1 || file.toString().endsWith(JSON))
                    .filter(Files::isRegularFile)
                    .forEach(files::add);
        }
    }
}
