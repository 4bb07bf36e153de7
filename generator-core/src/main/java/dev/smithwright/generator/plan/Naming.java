package dev.smithwright.generator.plan;

/**
 * Where generated names live.
 *
 * @param packageName the Java package of the client; records lie in {@code .model} below it
 */
public record Naming(String packageName) {}
