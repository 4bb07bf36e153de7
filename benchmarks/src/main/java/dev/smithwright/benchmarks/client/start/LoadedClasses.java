package dev.smithwright.benchmarks.client.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes that a JVM has loaded, as it logs them by {@code -Xlog:class+load}.
 *
 * @param lines the log
 */
record LoadedClasses(List<String> lines) {

    private static final String SOURCE = " source: ";

    LoadedClasses {
        lines = lines.stream().filter(line -> line.contains(SOURCE)).toList();
    }

    /** Returns the option that has the JVM write the log. */
    static String option(Path log) {
        return "-Xlog:class+load:file=" + log;
    }

    static LoadedClasses read(Path log) {
        try {
            return new LoadedClasses(Files.readAllLines(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return lines.size();
    }

    /** Returns how many are whose, in the order of {@link #owner}'s first mention. */
    Map<String, Integer> byOwner() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String line : lines) {
            counts.merge(owner(line), 1, Integer::sum);
        }
        return counts;
    }

    private static String owner(String line) {
        String source = line.substring(line.indexOf(SOURCE) + SOURCE.length());
        if (source.startsWith("shared objects file")) {
            return "JDK, from its archive";
        }
        if (!source.endsWith(".jar")) {
            return source.startsWith("jrt:") ? "JDK, from its modules" : "made at run time";
        }
        String jar = source.substring(source.lastIndexOf('/') + 1);
        if (jar.startsWith("jackson")) {
            return "Jackson";
        }
        if (jar.startsWith("smithwright-runtime")) {
            return "Smithwright's runtime";
        }
        return jar.startsWith("smithwright") ? "generated code and program" : "AWS SDK and its libraries";
    }
}
