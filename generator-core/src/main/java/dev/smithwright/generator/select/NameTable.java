package dev.smithwright.generator.select;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that mean something, each table in a file of its own that gives the reasons. */
record NameTable(Set<String> names) {

    NameTable {
        names = Set.copyOf(names);
    }

    static NameTable of(String table) {
        String file = table + ".txt";
        InputStream stream = Objects.requireNonNull(NameTable.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new NameTable(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    boolean contains(String name) {
        return names.contains(name);
    }
}
