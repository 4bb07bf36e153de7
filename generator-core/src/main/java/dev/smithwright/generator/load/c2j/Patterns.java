package dev.smithwright.generator.load.c2j;

import org.jspecify.annotations.Nullable;

/** Regular expressions, which match the whole of a string here, and any part of it in Smithy. */
final class Patterns {

    private Patterns() {}

    /** Returns the pattern with its anchors, as AWS's own Smithy models have them. */
    static @Nullable String anchored(@Nullable String pattern) {
        // Anchored, it would no longer match a string of many lines.
        if (pattern == null || pattern.equals(".*")) {
            return pattern;
        }
        String start = pattern.startsWith("^") ? "" : "^";
        String end = pattern.endsWith("$") && !pattern.endsWith("\\$") ? "" : "$";
        return start + pattern + end;
    }
}
