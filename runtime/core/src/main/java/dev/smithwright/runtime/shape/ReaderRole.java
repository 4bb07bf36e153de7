package dev.smithwright.runtime.shape;

/** On whose behalf a shape is read, which decides how strict the reader is about what is not there. */
public enum ReaderRole {
    /** Reads what a service sent: a required member may be missing, for the service may have changed. */
    CLIENT,
    /** Reads what a caller sent: a missing required member is recorded, and inputs take their defaults. */
    SERVER,
    /** Reads what people keep as text: a missing required member is recorded, but nothing is filled in. */
    PERSON
}
