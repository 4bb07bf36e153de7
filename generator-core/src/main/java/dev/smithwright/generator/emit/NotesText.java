package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.Notes;
import java.util.ArrayList;
import java.util.List;

/** Says in Javadoc how far a shape can be relied on, and whether to use it. */
final class NotesText {

    private NotesText() {}

    /** Returns what traits tell that has no tag of its own; empty where they tell nothing. */
    static String sentences(Notes notes) {
        List<String> sentences = new ArrayList<>();
        if (notes.unstable()) {
            sentences.add("Unstable: it may change.");
        }
        if (notes.internal()) {
            sentences.add("Internal: meant for the use of those who own the service.");
        }
        if (notes.recommendation() != null) {
            sentences.add(recommended(notes.recommendation().strip()));
        }
        return String.join(" ", sentences);
    }

    private static String recommended(String reason) {
        if (reason.isEmpty()) {
            return "Recommended.";
        }
        String end = reason.endsWith(".") ? "" : ".";
        return "Recommended: " + ModelText.escape(reason) + end;
    }
}
