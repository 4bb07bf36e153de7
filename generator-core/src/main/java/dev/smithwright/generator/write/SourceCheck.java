package dev.smithwright.generator.write;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares an output folder, as somebody may have committed it, with a source tree. Writes nothing. */
public final class SourceCheck {

    private SourceCheck() {}

    /**
     * Returns what differs, sorted by path.
     *
     * <p>A file that would no longer be generated is known by the list of the last run; where that was not kept, by its first
     * line, if it lies in a folder that generated files belong to.
     *
     * @throws UncheckedIOException if the disk refuses
     */
    public static List<SourceDifference> differences(SourceTree tree, Path outputDirectory, OutputState state) {
        try {
            return differences(tree, outputDirectory.toAbsolutePath().normalize(), state, new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException("The generated sources cannot be read: " + e, e);
        }
    }

    private static List<SourceDifference> differences(
            SourceTree tree, Path output, OutputState state, SortedMap<String, SourceDifference> found)
            throws IOException {
        OutputFolder folder = new OutputFolder(output);
        for (String path : tree.paths()) {
            Path file = output.resolve(path);
            List<String> wanted = lines(tree.bytes(path));
            if (!Files.exists(file)) {
                found.put(path, new SourceDifference(path, SourceDifference.Kind.MISSING, List.of(), wanted));
            } else if (!folder.holds(path, tree.bytes(path))) {
                found.put(path, new SourceDifference(path, SourceDifference.Kind.CHANGED, lines(file), wanted));
            }
        }
        for (String path : stale(tree, output, state)) {
            List<String> lines = lines(output.resolve(path));
            found.put(path, new SourceDifference(path, SourceDifference.Kind.STALE, lines, List.of()));
        }
        return List.copyOf(found.values());
    }

    private static SortedSet<String> stale(SourceTree tree, Path output, OutputState state) throws IOException {
        Ownership ownership = Ownership.of(state, output, new Diagnostics());
        SortedSet<String> stale = new TreeSet<>();
        for (String path : ownership.own()) {
            if (ownership.mayDelete(path) && Files.isRegularFile(output.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                stale.add(path);
            }
        }
        for (String path : generatedBeside(tree, output)) {
            if (!ownership.neighbours().contains(path)) {
                stale.add(path);
            }
        }
        stale.removeAll(tree.paths());
        return stale;
    }

    /** Returns the files that say that they are generated, in the folders of those that are to be there. */
    private static List<String> generatedBeside(SourceTree tree, Path output) throws IOException {
        SortedSet<Path> folders = new TreeSet<>();
        tree.paths().forEach(path -> folders.add(output.resolve(path).getParent()));
        List<String> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        if (Ownership.isGenerated(file)) {
                            found.add(output.relativize(file).toString().replace('\\', '/'));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.isRegularFile(file) ? lines(Files.readAllBytes(file)) : List.of();
    }

    /** The line ends stay: a file that differs in nothing else differs. */
    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
