package dev.smithwright.generator.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the model says to people.
 *
 * @param name the words of the name, for a sentence where the model has none
 * @param text documentation as the model has it, CommonMark or HTML; null where it has none
 * @param deprecation why not to use it any longer; null where it may be used, empty where the model gives no reason
 * @param notes what its traits tell besides
 */
public record Documentation(
        String name, @Nullable String text, @Nullable String deprecation, Notes notes) {

    /** Documentation without notes. */
    public Documentation(String name, @Nullable String text, @Nullable String deprecation) {
        this(name, text, deprecation, Notes.NONE);
    }

    /** Tells whether the model says not to use it any longer. */
    public boolean isDeprecated() {
        return deprecation != null;
    }
}
