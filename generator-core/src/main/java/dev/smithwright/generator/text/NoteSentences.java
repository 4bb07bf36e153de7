package dev.smithwright.generator.text;

import dev.smithwright.generator.plan.Notes;
import java.util.ArrayList;
import java.util.List;

/** Says how far a shape can be relied on, and whether to use it. */
public final class NoteSentences {

    private NoteSentences() {}

    /** Returns what traits tell besides versions and links, as sentences of plain text; none where they tell nothing. */
    public static List<String> of(Notes notes) {
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
        return sentences;
    }

    private static String recommended(String reason) {
        if (reason.isEmpty()) {
            return "Recommended.";
        }
        return "Recommended: " + reason + (reason.endsWith(".") ? "" : ".");
    }
}
