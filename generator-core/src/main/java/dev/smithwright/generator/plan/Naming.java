package dev.smithwright.generator.plan;

import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where generated code lives, and what it is called where that is not for the model to say.
 *
 * @param packageName Java package of the client; paginators lie in {@code .paginators} below it, waiters in {@code
 *     .waiters}, the emulator's skeleton in {@code .emulator}
 * @param modelPackage the package of records, enums, unions and errors: all of them, for sealed types share one package
 * @param clientName what the types are called after that a service has one of, such as {@code CognitoIdentity}; null for
 *     the service's {@code sdkId} or name
 * @param renames other names than those of the model
 */
public record Naming(
        String packageName, String modelPackage, @Nullable String clientName, Renames renames) {

    /** The names that follow from the model, and types in {@code .model}. */
    public Naming(String packageName) {
        this(packageName, modelPackageOf(packageName), null, Renames.NONE);
    }

    /** Returns the package of types where nobody says another. */
    public static String modelPackageOf(String packageName) {
        return packageName + ".model";
    }

    /** Tells whether a generated type can have this name, as it stands: an identifier that begins with a capital. */
    public static boolean isTypeName(String name) {
        return SourceVersion.isIdentifier(name)
                && Character.isUpperCase(name.codePointAt(0))
                && !ReservedWords.of("type-names").contains(name);
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

    /** Returns the packages that no types can lie in, since others do. */
    public List<String> otherPackages() {
        return List.of(packageName, paginatorPackage(), waiterPackage(), emulatorPackage());
    }

    /** Returns the same for an older model, in which not everything has to be there yet. */
    public Naming forOlderModel() {
        return withNames(clientName, renames.all());
    }

    /** Returns the same packages with other names, of which some may name what is missing. */
    public Naming withNames(@Nullable String otherClientName, List<Rename> others) {
        return new Naming(packageName, modelPackage, otherClientName, new Renames(others, true));
    }
}
