package dev.smithwright.generator;

/** What a generation does, one after the other. */
public enum Stage {
    LOAD("reading the models"),
    SELECT("choosing the operations and what they reach"),
    PLAN("deciding types and names"),
    EMIT("making the sources"),
    WRITE("writing what differs");

    private final String activity;

    Stage(String activity) {
        this.activity = activity;
    }

    /** Returns what is done, for people, such as {@code reading the models}. */
    public String activity() {
        return activity;
    }
}
