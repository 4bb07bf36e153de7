package dev.smithwright.generator.write;

import java.util.Optional;

/**
 * The one door that paths pass before they touch the disk. A path is made of names from a model, and a manifest is a file
 * that anyone can edit: neither is trusted.
 */
final class OutputPath {

    /** What Windows forbids in a name. */
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private OutputPath() {}

    /** Returns what is wrong with a path, or empty for a plain relative one. */
    static Optional<String> flaw(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            Optional<String> flaw = nameFlaw(path.substring(start, end));
            if (flaw.isPresent()) {
                return flaw;
            }
            start = end + 1;
        }
        return nameFlaw(path.substring(start));
    }

    private static Optional<String> nameFlaw(String name) {
        if (name.isBlank()) {
            return Optional.of("a part of the path is empty");
        }
        if (holdsForbidden(name)) {
            return Optional.of("\"" + name + "\" holds a forbidden character");
        }
        // Covers "." and ".." too; Windows drops dots and spaces at the end of a name.
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("\"" + name + "\" ends in a dot or a space");
        }
        return Optional.empty();
    }

    private static boolean holdsForbidden(String name) {
        for (int index = 0; index < name.length(); index = name.offsetByCodePoints(index, 1)) {
            if (isForbidden(name.codePointAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** What nobody sees is forbidden too, anywhere: control, format and surrogate characters. */
    private static boolean isForbidden(int character) {
        return FORBIDDEN.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
