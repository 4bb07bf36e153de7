package dev.smithwright.generator.docs.page;

import java.util.ArrayList;
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

    /** Code in which some words are links: words and links, one after another. */
    record Linked(List<Inline> parts) implements Inline {
        /** Copies the list. */
        public Linked {
            parts = List.copyOf(parts);
        }
    }

    /** A link to a page elsewhere; its address has to be one that {@code PageAddress} lets pass. */
    record Web(String text, String address) implements Inline {}

    /** A link to a place on these pages. */
    record Internal(List<Inline> label, Key target) implements Inline {
        /** Copies the list. */
        public Internal {
            label = List.copyOf(label);
        }
    }

    /** Makes one part of words that follow one another. */
    static List<Inline> joined(List<Inline> parts) {
        List<Inline> joined = new ArrayList<>();
        for (Inline part : parts) {
            int last = joined.size() - 1;
            if (part instanceof Inline.Words words && last >= 0 && joined.get(last) instanceof Inline.Words before) {
                joined.set(last, new Inline.Words(before.text() + words.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
