package dev.smithwright.runtime.schema;

/**
 * A regular expression that a string has to contain (Smithy specification, "pattern trait").
 *
 * @param regex the expression as the model gives it, with its anchors; compiled only where a value is validated
 */
public record PatternTrait(String regex) implements Trait {}
