package dev.smithwright.generator.diff;

/** What a change means to those who use the generated API; the worst first. Several may hold. */
public enum Rating {
    /** Source that compiled need not compile any longer. */
    SOURCE_BREAKING("source"),
    /** Classes that were compiled against the old API need not link with the new one. */
    BINARY_BREAKING("binary"),
    /** Programs compile and link, and do or meet something else. */
    BEHAVIOUR("behaviour"),
    /** Programs go on as they are. */
    COMPATIBLE("compatible"),
    /** Nothing but comments differs. */
    DOCUMENTATION("documentation");

    private final String word;

    Rating(String word) {
        this.word = word;
    }

    /** Returns the word that users configure it by. */
    public String word() {
        return word;
    }
}
