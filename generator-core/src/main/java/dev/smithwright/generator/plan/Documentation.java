package dev.smithwright.generator.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the model says to people.
 *
 * @param name the words of the name, for a sentence where the model has none
 * @param text documentation as the model has it, CommonMark or HTML; null where it has none
 * @param deprecation why not to use it any longer; null where it may be used, empty where the model gives no reason
 */
public record Documentation(
        String name, @Nullable String text, @Nullable String deprecation) {

    /** Tells whether the model says not to use it any longer. */
    public boolean isDeprecated() {
        return deprecation != null;
    }
}
