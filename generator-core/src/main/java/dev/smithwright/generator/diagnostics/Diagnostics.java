package dev.smithwright.generator.diagnostics;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import software.amazon.smithy.model.SourceLocation;

/**
 * Collects the mistakes of one run, so that a user hears all of them at once. One thread at a time.
 */
public final class Diagnostics {

    private final NavigableSet<Diagnostic> errors = new TreeSet<>();

    /**
     * Notes a mistake in a model.
     *
     * @param code a stable name in CamelCase
     * @param where the place that Smithy recorded for the shape, member or trait
     * @param what what is wrong
     * @param mend how to mend it; empty where {@code what} says it already
     */
    public void error(String code, SourceLocation where, String what, String mend) {
        error(code, Location.of(where), what, mend);
    }

    /**
     * Notes a mistake in a file, or in what was asked for.
     *
     * @param code a stable name in CamelCase
     * @param where the file, or {@link Location#NONE}
     * @param what what is wrong
     * @param mend how to mend it; empty where {@code what} says it already
     */
    public void error(String code, Location where, String what, String mend) {
        errors.add(new Diagnostic(code, where, what, mend));
    }

    /** Returns the mistakes so far, sorted by place, each once. */
    public List<Diagnostic> errors() {
        return List.copyOf(errors);
    }

    /** Throws {@link GenerationException} with all mistakes so far, if there is one. */
    public void throwIfErrors() {
        if (!errors.isEmpty()) {
            throw new GenerationException(errors());
        }
    }
}
