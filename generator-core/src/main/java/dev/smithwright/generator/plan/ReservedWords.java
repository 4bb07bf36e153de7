package dev.smithwright.generator.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Words that a name must not be, each context in a file of its own that gives the reason. */
record ReservedWords(Set<String> words) {

    ReservedWords {
        words = Set.copyOf(words);
    }

    /** Returns the words of the given contexts; the language's keywords are always among them. */
    static ReservedWords of(String... contexts) {
        Set<String> words = new TreeSet<>(read("java-keywords"));
        for (String context : contexts) {
            words.addAll(read(context));
        }
        return new ReservedWords(words);
    }

    boolean contains(String name) {
        return words.contains(name);
    }

    private static Set<String> read(String context) {
        String file = context + ".txt";
        InputStream stream = Objects.requireNonNull(ReservedWords.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> words = new TreeSet<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
