package dev.smithwright.emulator.cognitoidentity.document;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A text that people wrote does not say what it should. The message has a line for each mistake. */
public final class InvalidDocumentException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 100;

    private final transient List<Mistake> mistakes;

    /**
     * Makes an exception.
     *
     * @param name what the text is called, for example the path of its file
     * @param mistakes what is wrong with it, in order
     */
    public InvalidDocumentException(String name, List<Mistake> mistakes) {
        super(message(name, mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    private static String message(String name, List<Mistake> mistakes) {
        String shown = mistakes.stream()
                .limit(MOST_SHOWN)
                .map(mistake -> name + ":" + mistake.place() + ": " + mistake.text())
                .collect(Collectors.joining("\n"));
        int more = mistakes.size() - MOST_SHOWN;
        return more > 0 ? shown + "\nand " + more + " more" : shown;
    }

    /** Returns all mistakes in order of their places; empty in an exception that was deserialized. */
    public List<Mistake> mistakes() {
        return mistakes == null ? List.of() : mistakes;
    }
}
