package dev.smithwright.generator.diagnostics;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked for cannot be generated, and the user can mend it. The message is the whole report.
 */
public final class GenerationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    // An array, since a list need not be serializable and an exception has to be.
    private final Diagnostic[] diagnostics;

    /**
     * Carries these diagnostics, sorted.
     *
     * @param diagnostics at least one
     */
    public GenerationException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().sorted().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = diagnostics.stream().sorted().toArray(Diagnostic[]::new);
    }

    /** Returns the mistakes, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return List.of(diagnostics);
    }
}
