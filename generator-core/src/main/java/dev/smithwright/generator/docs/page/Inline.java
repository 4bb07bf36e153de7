package dev.smithwright.generator.docs.page;

import java.util.List;

/** A part of a line. What it holds is plain text, of anybody. */
public sealed interface Inline {

    /** Words. */
    record Words(String text) implements Inline {}

    /** Code. */
    record Code(String text) implements Inline {}

    /** Words that stand out. */
    record Strong(String text) implements Inline {}

    /** Words that are stressed. */
    record Emphasis(String text) implements Inline {}

    /** A link to a page elsewhere; its address has to be one that {@code PageAddress} lets pass. */
    record Web(String text, String address) implements Inline {}

    /** A link to a place on these pages. */
    record Internal(List<Inline> label, Key target) implements Inline {
        /** Copies the list. */
        public Internal {
            label = List.copyOf(label);
        }
    }
}
