package dev.smithwright.generator.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The cases that come out otherwise than a model expects, with the reasons, in {@code deviations.txt}. */
final class Deviations {

    private static final Set<String> LISTED = read();

    private Deviations() {}

    /** Returns those of a model. */
    static Set<String> of(String model) {
        return LISTED.stream()
                .filter(line -> line.startsWith(model + ": "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(Deviations.class.getResourceAsStream("deviations.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
