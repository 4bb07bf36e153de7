package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.plan.Naming;
import javax.lang.model.SourceVersion;

/** Sees to it that Java takes the names of packages and of the client. */
final class NamingCheck {

    private NamingCheck() {}

    static void check(Naming naming, Diagnostics diagnostics) {
        checkPackage(naming.packageName(), "packageName", diagnostics);
        if (!naming.modelPackage().equals(Naming.modelPackageOf(naming.packageName()))) {
            checkTypesPackage(naming, diagnostics);
        }
        String clientName = naming.clientName();
        if (clientName != null && !Naming.isTypeName(clientName)) {
            diagnostics.error(
                    "InvalidClientName",
                    Location.NONE,
                    "\"" + clientName + "\" is no name that types can be called after",
                    "Set 'clientName' to an identifier with a capital in front, such as CognitoIdentity");
        }
    }

    private static void checkTypesPackage(Naming naming, Diagnostics diagnostics) {
        checkPackage(naming.modelPackage(), "typesPackage", diagnostics);
        if (naming.otherPackages().contains(naming.modelPackage())) {
            diagnostics.error(
                    "TypesPackageTaken",
                    Location.NONE,
                    "Types cannot lie in " + naming.modelPackage() + ", which holds something else",
                    "Set 'typesPackage' to another package, such as " + Naming.modelPackageOf(naming.packageName()));
        }
    }

    private static void checkPackage(String name, String parameter, Diagnostics diagnostics) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            diagnostics.error(
                    "InvalidPackageName",
                    Location.NONE,
                    "\"" + name + "\" is no Java package name",
                    "Set '" + parameter + "' to identifiers with dots between them, none of which is a Java keyword");
        }
    }
}
