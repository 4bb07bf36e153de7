package dev.smithwright.runtime.schema;

/**
 * On an error: the code that it had when its service spoke awsQuery, and keeps (Smithy specification, "awsQueryError
 * trait").
 *
 * @param code the code
 */
public record QueryErrorTrait(String code) implements Trait {}
