package dev.smithwright.generator.plan;

/**
 * The name of a generated top-level type.
 *
 * @param packageName its package
 * @param simpleName its name in the package
 */
public record JavaType(String packageName, String simpleName) {

    /** Returns the name of a part of the type, where it is too large for one class file; parts are numbered from 1. */
    public JavaType part(int number) {
        return new JavaType(packageName, simpleName + "Part" + number);
    }
}
