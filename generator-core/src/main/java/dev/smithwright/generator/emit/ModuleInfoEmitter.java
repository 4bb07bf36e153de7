package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Emits the descriptor of a module that consists of generated packages. Such a module is found on a module path with all
 * that it needs; one that is a module by its manifest alone would not bring along Jackson, which has a descriptor.
 *
 * @param moduleName its name
 * @param options what else is emitted, the types among it
 */
record ModuleInfoEmitter(String moduleName, EmissionOptions options) implements Emitter {

    private static final String RUNTIME = "dev.smithwright.runtime.";

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("// " + SourceFile.header(plan.service()).replace("\n", "\n// "));
        lines.add("/** " + ModelText.escape(plan.service().title()) + ". */");
        lines.add("module " + moduleName + " {");
        lines.add("    requires static transitive org.jspecify;");
        runtimes().forEach(runtime -> lines.add("    requires transitive " + RUNTIME + runtime + ";"));
        lines.add("");
        packages(plan).forEach(exported -> lines.add("    exports " + exported + ";"));
        lines.add("}");
        return Stream.of(new JavaFile("", "module-info", String.join("\n", lines) + "\n"));
    }

    private Stream<String> runtimes() {
        return Stream.concat(
                Stream.of(options.anyClient() ? "client" : "core"),
                options.emulator() ? Stream.of("emulator") : Stream.of());
    }

    private Stream<String> packages(ServicePlan plan) {
        Naming naming = plan.naming();
        Stream.Builder<String> packages = Stream.builder();
        packages.add(naming.packageName());
        if (options.emulator()) {
            packages.add(naming.emulatorPackage());
        }
        packages.add(naming.modelPackage());
        if (plan.summary().paginators() > 0) {
            packages.add(naming.paginatorPackage());
        }
        if (plan.summary().waiters() > 0) {
            packages.add(naming.waiterPackage());
        }
        return packages.build();
    }
}
