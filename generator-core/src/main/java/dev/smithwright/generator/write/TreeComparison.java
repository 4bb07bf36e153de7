package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Compares what the output folder holds with what it should hold, and writes nothing. */
final class TreeComparison {

    private final List<String> changed = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();

    private final OutputFolder folder;
    private final Ownership ownership;
    private final Diagnostics diagnostics;

    /**
     * Knows the folder.
     *
     * @param ownership whose files are in it
     * @param diagnostics takes files and folders of others that lie in the way
     */
    TreeComparison(OutputFolder folder, Ownership ownership, Diagnostics diagnostics) {
        this.folder = folder;
        this.ownership = ownership;
        this.diagnostics = diagnostics;
    }

    TreeComparison compare(SourceTree tree) throws IOException {
        SortedSet<String> wanted = tree.paths();
        for (String path : wanted) {
            compare(path, tree.bytes(path));
        }
        for (String path : ownership.own()) {
            if (!wanted.contains(path) && ownership.mayDelete(path) && isFile(path)) {
                stale.add(path);
            }
        }
        return this;
    }

    private void compare(String path, byte[] bytes) throws IOException {
        Optional<Path> obstacle = folder.obstacle(path);
        if (obstacle.isPresent()) {
            inTheWay(obstacle.get(), "Generated files belong below this, but it is no folder within the output folder");
        } else if (folder.holds(path, bytes)) {
            unchanged.add(path);
        } else if (!folder.exists(path) || isReplaceable(path)) {
            changed.add(path);
        } else if (ownership.settled().contains(path)) {
            claimedTwice(path);
        } else {
            inTheWay(folder.resolve(path), "A generated file belongs here, but this was not generated");
        }
    }

    private boolean isReplaceable(String path) throws IOException {
        return !folder.isFolder(path) && ownership.mayReplace(path, folder.resolve(path));
    }

    private boolean isFile(String path) throws IOException {
        return folder.obstacle(path).isEmpty() && folder.exists(path) && !folder.isFolder(path);
    }

    private void inTheWay(Path path, String what) {
        diagnostics.error(
                "FileInTheWay", Location.of(path), what, "Move it elsewhere, or choose another output folder");
    }

    private void claimedTwice(String path) {
        diagnostics.error(
                "ClaimedByTwoExecutions",
                Location.of(folder.resolve(path)),
                "Another execution has just generated this file, with other content",
                "Give each execution a 'packageName' or an 'outputDirectory' of its own");
    }

    /** Returns the paths to write, sorted. */
    List<String> changed() {
        return changed;
    }

    /** Returns the paths that have the right bytes already, sorted. */
    List<String> unchanged() {
        return unchanged;
    }

    /** Returns the paths of an earlier run to delete, sorted. */
    List<String> stale() {
        return stale;
    }
}
