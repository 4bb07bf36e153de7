package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern that files match by their paths.
 *
 * @param folder the folder that the pattern is relative to
 * @param pattern as in {@link java.nio.file.FileSystem#getPathMatcher}, with {@code /} on every system; {@code **}{@code /}
 *     stands for no folder too
 */
public record ModelGlob(Path folder, String pattern) {

    /** Tells whether this is a pattern and not only the name of a file. */
    static boolean isPattern(String entry) {
        return entry.chars().anyMatch(character -> "*?{[".indexOf(character) >= 0);
    }

    /** Returns the files that match, sorted; where there is none, notes so. */
    List<Path> files(Predicate<Path> isModel, Diagnostics diagnostics) {
        Path root = root();
        try {
            List<Path> files = matches(root, isModel);
            if (files.isEmpty()) {
                error(
                        "NothingMatches",
                        "No model file below " + root + " matches this pattern",
                        "Correct the pattern: it has to match files, and folder/** are the files of a folder",
                        diagnostics);
            }
            return files;
        } catch (PatternSyntaxException e) {
            error("InvalidPattern", "This is no pattern of files: " + e.getDescription(), "", diagnostics);
        } catch (IOException | UncheckedIOException e) {
            error("UnreadableModel", "The folder cannot be read: " + ModelFileReader.describe(e), "", diagnostics);
        }
        return List.of();
    }

    private void error(String code, String what, String mend, Diagnostics diagnostics) {
        diagnostics.error(code, new Location(folder + "/" + pattern, 0, 0), what, mend);
    }

    private List<Path> matches(Path root, Predicate<Path> isModel) throws IOException {
        PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + withoutFolders(rest()));
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(root, depth(), FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(file -> isModel.test(file) && matcher.matches(root.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** A folder that is named before all wildcards is the only one to look into. */
    private Path root() {
        return folder.resolve(pattern.substring(0, fixed())).normalize();
    }

    private String rest() {
        return pattern.substring(fixed());
    }

    private int fixed() {
        int wildcard = 0;
        while (!isPattern(pattern.substring(wildcard, wildcard + 1))) {
            wildcard++;
        }
        return pattern.lastIndexOf('/', wildcard) + 1;
    }

    private int depth() {
        String rest = rest();
        return rest.contains("**")
                ? Integer.MAX_VALUE
                : (int) rest.chars().filter(character -> character == '/').count() + 1;
    }

    /** Java wants a folder for {@code **}{@code /}, and nobody else does. Groups cannot be nested, so within one it stays. */
    private static String withoutFolders(String pattern) {
        StringBuilder widened = new StringBuilder();
        boolean grouped = false;
        for (String part : pattern.split("(?<=/)", -1)) {
            widened.append(!grouped && part.equals("**/") ? "{,**/}" : part);
            grouped = part.lastIndexOf('{') > part.lastIndexOf('}') || (grouped && part.indexOf('}') < 0);
        }
        return widened.toString();
    }
}
