package dev.smithwright.generator.plan;

/**
 * Where generated code lives.
 *
 * @param packageName Java package of the client; records lie in {@code .model} below it, paginators in {@code
 *     .paginators}, waiters in {@code .waiters}, the emulator's skeleton in {@code .emulator}
 */
public record Naming(String packageName) {

    /** Returns the package of records, enums, unions and errors. */
    public String modelPackage() {
        return packageName + ".model";
    }

    /** Returns the package of paginators. */
    public String paginatorPackage() {
        return packageName + ".paginators";
    }

    /** Returns the package of waiters. */
    public String waiterPackage() {
        return packageName + ".waiters";
    }

    /** Returns the package of the emulator's skeleton. */
    public String emulatorPackage() {
        return packageName + ".emulator";
    }
}
