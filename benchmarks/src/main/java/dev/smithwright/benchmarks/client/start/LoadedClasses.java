package dev.smithwright.benchmarks.client.start;

import dev.smithwright.benchmarks.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The classes that a JVM has loaded, as it logs them by {@code -Xlog:class+load}.
 *
 * @param lines the log
 */
record LoadedClasses(List<String> lines) {

    /** The owner of those that cost next to nothing. */
    static final String ARCHIVED = "JDK, from its archive";

    private static final String SOURCE = " source: ";

    LoadedClasses {
        lines = lines.stream().filter(line -> line.contains(SOURCE)).toList();
    }

    /**
     * Has a program make the calls, and returns what it loads for them.
     *
     * @param directory for the log
     */
    static LoadedClasses of(FirstCalls calls, Program program, String endpoint, Path directory) {
        Path log = directory.resolve("classes.log");
        calls.run(program.with("", List.of("-Xlog:class+load:file=" + log)), endpoint);
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

    /** Returns those that another JVM has not loaded, a class made at run time only if that one has made none at its place. */
    LoadedClasses without(LoadedClasses other) {
        Set<String> known = other.lines.stream().map(LoadedClasses::name).collect(Collectors.toSet());
        return new LoadedClasses(
                lines.stream().filter(line -> !known.contains(name(line))).toList());
    }

    /** Returns the names of the classes by owner and package, ordered, each as often as it was loaded. */
    SortedMap<String, SortedMap<String, List<String>>> byOwnerAndPackage() {
        SortedMap<String, SortedMap<String, List<String>>> owners = new TreeMap<>();
        for (String line : lines) {
            String name = name(line);
            int end = name.lastIndexOf('.');
            owners.computeIfAbsent(owner(line), owner -> new TreeMap<>())
                    .computeIfAbsent(name.substring(0, Math.max(0, end)), pack -> new ArrayList<>())
                    .add(name.substring(end + 1));
        }
        owners.values().forEach(packages -> packages.values().forEach(Collections::sort));
        return owners;
    }

    /** Returns the name of the class; that of one made at run time ends with what it was made for, and not with a number. */
    private static String name(String line) {
        String name = line.substring(0, line.indexOf(SOURCE));
        name = name.substring(name.lastIndexOf(' ') + 1);
        int number = name.indexOf("/0x");
        String bare = number < 0 ? name : name.substring(0, number);
        int lambda = bare.indexOf("$$Lambda");
        return lambda < 0 ? bare : bare.substring(0, lambda) + "$$Lambda";
    }

    private static String owner(String line) {
        String source = line.substring(line.indexOf(SOURCE) + SOURCE.length());
        if (source.startsWith("shared objects file")) {
            return ARCHIVED;
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
