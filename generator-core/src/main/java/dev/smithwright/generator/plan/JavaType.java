package dev.smithwright.generator.plan;

/**
 * The name of a generated top-level type.
 *
 * @param packageName its package
 * @param simpleName its name in the package
 */
public record JavaType(String packageName, String simpleName) {}
