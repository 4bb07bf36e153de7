package dev.smithwright.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.ServiceFacts;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.regex.Pattern;

/** Turns JavaPoet's types into files: header, imports, layout. */
final class SourceFile {

    private static final Pattern JAVA_LANG_IMPORT = Pattern.compile("import java\\.lang\\.(\\w+);\n");

    private SourceFile() {}

    static JavaFile of(ServicePlan plan, JavaType name, TypeSpec.Builder type) {
        return of(plan, name, type, false);
    }

    /** Makes a file; {@code deprecation} says whether its code names what other files mark as deprecated. */
    static JavaFile of(ServicePlan plan, JavaType name, TypeSpec.Builder type, boolean deprecation) {
        if (deprecation) {
            type.addAnnotation(Deprecation.SUPPRESSION);
        }
        String source = com.palantir.javapoet.JavaFile.builder(name.packageName(), type.build())
                .addFileComment("$L", header(plan.service()))
                .indent("    ")
                .build()
                .toString();
        String text = SourceLayout.format(withoutNeedlessImports(source, name.packageName(), plan));
        return new JavaFile(name.packageName(), name.simpleName(), Deprecation.explained(text));
    }

    /** Returns the first lines of every file, without their slashes. */
    static String header(ServiceFacts service) {
        String version = service.version().isEmpty() ? "" : ", version " + ModelText.line(service.version());
        return JavaFile.NOTICE + "\nFrom " + ModelText.line(service.shapeId()) + version;
    }

    /** JavaPoet imports what it uses of java.lang, which is needed only where the package has a type of that name. */
    private static String withoutNeedlessImports(String source, String packageName, ServicePlan plan) {
        return JAVA_LANG_IMPORT
                .matcher(source)
                .replaceAll(match ->
                        plan.declared().contains(new JavaType(packageName, match.group(1))) ? match.group() : "");
    }
}
