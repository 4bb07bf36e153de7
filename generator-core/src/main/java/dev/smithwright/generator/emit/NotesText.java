package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.Notes;
import dev.smithwright.generator.text.NoteSentences;

/** Says in Javadoc how far a shape can be relied on, and whether to use it. */
final class NotesText {

    private NotesText() {}

    /** Returns what traits tell that has no tag of its own; empty where they tell nothing. */
    static String sentences(Notes notes) {
        return ModelText.escape(String.join(" ", NoteSentences.of(notes)));
    }
}
