package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.plan.Naming;
import javax.lang.model.SourceVersion;

/** Sees to it that Java takes the names of packages. */
final class PackageNames {

    private PackageNames() {}

    static void check(Naming naming, Diagnostics diagnostics) {
        String packageName = naming.packageName();
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            diagnostics.error(
                    "InvalidPackageName",
                    Location.NONE,
                    "\"" + packageName + "\" is no Java package name",
                    "Set 'packageName' to identifiers with dots between them, none of which is a Java keyword");
        }
    }
}
