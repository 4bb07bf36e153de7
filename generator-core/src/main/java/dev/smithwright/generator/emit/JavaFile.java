package dev.smithwright.generator.emit;

/**
 * A source file.
 *
 * @param packageName its Java package
 * @param name its name without {@code .java}: the type that it declares, or {@code package-info}
 * @param text its content, in ASCII, with {@code \n} as the line end
 */
public record JavaFile(String packageName, String name, String text) {

    /** Returns the path below a source folder, separated by {@code /}. */
    public String path() {
        return packageName.replace('.', '/') + (packageName.isEmpty() ? "" : "/") + name + ".java";
    }
}
