package dev.smithwright.generator.load;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files and folders, some of them by patterns.
 *
 * @param paths files and folders
 * @param globs patterns, each of which has to match a file
 */
public record ModelPaths(List<Path> paths, List<ModelGlob> globs) {

    /** No path at all. */
    public static final ModelPaths NONE = new ModelPaths(List.of(), List.of());

    /** Copies the lists. */
    public ModelPaths {
        paths = List.copyOf(paths);
        globs = List.copyOf(globs);
    }

    /**
     * Tells paths from patterns: what there is by its very name is a path.
     *
     * @param folder the folder that the entries are relative to
     * @param entries paths, or patterns with {@code *}, {@code **}, {@code ?}, <code>{a,b}</code> or {@code [ab]}
     */
    public static ModelPaths of(Path folder, List<String> entries) {
        List<Path> paths = new ArrayList<>();
        List<ModelGlob> globs = new ArrayList<>();
        for (String entry : entries) {
            if (ModelGlob.isPattern(entry) && !exists(folder, entry)) {
                globs.add(new ModelGlob(folder, entry));
            } else {
                paths.add(folder.resolve(entry).normalize());
            }
        }
        return new ModelPaths(paths, globs);
    }

    private static boolean exists(Path folder, String entry) {
        try {
            return Files.exists(folder.resolve(entry));
        } catch (InvalidPathException e) {
            // Some systems know no file with a wildcard in its name.
            return false;
        }
    }

    boolean isEmpty() {
        return paths.isEmpty() && globs.isEmpty();
    }
}
