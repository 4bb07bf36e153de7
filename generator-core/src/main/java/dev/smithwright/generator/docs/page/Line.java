package dev.smithwright.generator.docs.page;

import java.util.ArrayList;
import java.util.List;

/** Puts a line together, part by part. */
public final class Line {

    private final List<Inline> parts = new ArrayList<>();

    /** Starts with words. */
    public static Line of(String words) {
        return new Line().words(words);
    }

    /** Adds words. */
    public Line words(String words) {
        if (!words.isEmpty()) {
            parts.add(new Inline.Words(words));
        }
        return this;
    }

    /** Adds code. */
    public Line code(String code) {
        parts.add(new Inline.Code(code));
        return this;
    }

    /** Adds words that stand out. */
    public Line strong(String words) {
        parts.add(new Inline.Strong(words));
        return this;
    }

    /** Adds code that leads to a place. */
    public Line codeLink(String code, Key target) {
        parts.add(new Inline.Internal(List.of(new Inline.Code(code)), target));
        return this;
    }

    /** Adds words that lead to a place. */
    public Line link(String words, Key target) {
        parts.add(new Inline.Internal(List.of(new Inline.Words(words)), target));
        return this;
    }

    /** Adds parts. */
    public Line add(List<Inline> more) {
        parts.addAll(more);
        return this;
    }

    /** Adds lines with commas between them. */
    public Line enumerate(List<List<Inline>> items) {
        for (int i = 0; i < items.size(); i++) {
            words(i == 0 ? "" : ", ").add(items.get(i));
        }
        return this;
    }

    /** Adds words and a period between what is there and what follows, where something is there. */
    public Line sentence() {
        if (!parts.isEmpty()) {
            words(endsSentence() ? " " : ". ");
        }
        return this;
    }

    private boolean endsSentence() {
        Inline last = parts.get(parts.size() - 1);
        String text = last instanceof Inline.Words words ? words.text().strip() : "";
        return !text.isEmpty() && ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Tells whether nothing is there yet. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the parts. */
    public List<Inline> parts() {
        return List.copyOf(parts);
    }
}
