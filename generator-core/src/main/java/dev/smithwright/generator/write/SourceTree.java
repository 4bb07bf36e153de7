package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.emit.Emitter;
import dev.smithwright.generator.emit.JavaFile;
import dev.smithwright.generator.plan.ServicePlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The output, in memory: the bytes of each file by its path, sorted. Paths are relative and separated by {@code /}. */
public final class SourceTree {

    private final SortedMap<String, byte[]> files;

    private SourceTree(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * Lets every emitter emit, and gives each type its file.
     *
     * @param emitters what to emit
     * @param plan from what
     * @param diagnostics takes a path that two types claim, and one that leads out of the output folder
     * @return the files, in UTF-8 with {@code \n} as the line end
     */
    public static SourceTree of(List<Emitter> emitters, ServicePlan plan, Diagnostics diagnostics) {
        Builder tree = new Builder(diagnostics);
        for (Emitter emitter : emitters) {
            // No file knows of another, so that each may be made by any thread.
            emitter.emit(plan).parallel().forEachOrdered(tree::add);
        }
        return tree.build();
    }

    /**
     * Takes files that are no sources.
     *
     * @param texts their texts by their paths
     * @param diagnostics takes a path that leads out of the output folder
     * @return the files, in UTF-8 with {@code \n} as the line end
     */
    public static SourceTree of(SortedMap<String, String> texts, Diagnostics diagnostics) {
        Builder tree = new Builder(diagnostics);
        texts.forEach((path, text) -> tree.add(path, path, text));
        return tree.build();
    }

    /** Returns the paths, sorted. */
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    /**
     * Returns the content of one file.
     *
     * @param path one of {@link #paths()}
     */
    public byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), path).clone();
    }

    /** Gives out paths, each once. */
    static final class Builder {

        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final Map<String, String> claims = new TreeMap<>();
        private final Diagnostics diagnostics;

        Builder(Diagnostics diagnostics) {
            this.diagnostics = diagnostics;
        }

        private void add(JavaFile file) {
            add(file.path(), file.packageName() + "." + file.name(), file.text());
        }

        /**
         * Claims a path.
         *
         * @param path relative, separated by {@code /}
         * @param claimant who claims it, for people
         * @param text the content
         */
        Builder add(String path, String claimant, String text) {
            Optional<String> flaw = OutputPath.flaw(path);
            // Windows and macOS take two names that differ by case alone for one file.
            String earlier = claims.putIfAbsent(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), claimant);
            if (flaw.isPresent()) {
                error("UnsafePath", path, claimant + " cannot be written to a file: " + flaw.get());
            } else if (earlier != null) {
                error("PathClaimedTwice", path, earlier + " and " + claimant + " would be written to one file");
            } else {
                files.put(path, bytes(text));
            }
            return this;
        }

        private static byte[] bytes(String text) {
            return text.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
        }

        private void error(String code, String path, String what) {
            diagnostics.error(code, new Location(path, 0, 0), what, "Rename or leave out a shape in the model");
        }

        SourceTree build() {
            return new SourceTree(files);
        }
    }
}
