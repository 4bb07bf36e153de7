package dev.smithwright.generator.diff;

/** Which way of using the API it takes to be broken by a change. */
public enum Reach {
    /** Any. */
    EVERYONE("everyone", ""),
    /** Calling the constructor of a record, or taking one apart by a record pattern; builders go on as they are. */
    CONSTRUCTORS("constructors", "constructor calls and record patterns"),
    /** A switch over a sealed type or an enum that has no default. */
    SWITCHES("switches", "switches without a default");

    private final String word;
    private final String description;

    Reach(String word, String description) {
        this.word = word;
        this.description = description;
    }

    /** Returns the word that users configure it by. */
    public String word() {
        return word;
    }

    String description() {
        return description;
    }
}
