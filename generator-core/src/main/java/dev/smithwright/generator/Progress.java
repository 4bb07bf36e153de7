package dev.smithwright.generator;

/** Hears how far a generation is. Called in the thread that generates. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = stage -> {};

    /** Tells that a stage begins, and that those before it are over. */
    void begins(Stage stage);
}
