package dev.smithwright.generator.write;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one door that paths pass before they touch the disk. A path is made of names from a model, and a manifest is a file
 * that anyone can edit: neither is trusted.
 */
final class OutputPath {

    /** What Windows forbids in a name, and control, format and surrogate characters anywhere. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern SEPARATOR = Pattern.compile("/");

    private OutputPath() {}

    /** Returns what is wrong with a path, or empty for a plain relative one. */
    static Optional<String> flaw(String path) {
        return List.of(SEPARATOR.split(path, -1)).stream()
                .flatMap(name -> nameFlaw(name).stream())
                .findFirst();
    }

    private static Optional<String> nameFlaw(String name) {
        if (name.isBlank()) {
            return Optional.of("a part of the path is empty");
        }
        if (FORBIDDEN.matcher(name).find()) {
            return Optional.of("\"" + name + "\" holds a forbidden character");
        }
        // Covers "." and ".." too; Windows drops dots and spaces at the end of a name.
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("\"" + name + "\" ends in a dot or a space");
        }
        return Optional.empty();
    }
}
