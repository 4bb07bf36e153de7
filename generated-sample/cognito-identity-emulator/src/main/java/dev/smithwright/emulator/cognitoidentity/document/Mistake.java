package dev.smithwright.emulator.cognitoidentity.document;

/**
 * Something wrong in a text.
 *
 * @param place where
 * @param text what, and how to mend it; of one line, and without control characters
 */
public record Mistake(TextPlace place, String text) {}
