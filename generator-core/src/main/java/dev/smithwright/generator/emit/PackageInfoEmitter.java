package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.ServicePlan;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Emits the description of a package, in which nothing is null unless it says so.
 *
 * @param packageOf finds the package
 * @param isEmitted whether the plan has anything for the package
 * @param sentence what is in it; the service's name stands for {@code %s}
 */
record PackageInfoEmitter(Function<ServicePlan, String> packageOf, Predicate<ServicePlan> isEmitted, String sentence)
        implements Emitter {

    static Emitter root() {
        return new PackageInfoEmitter(
                plan -> plan.naming().packageName(), plan -> true, "Calls %s: its operations as values, and a client.");
    }

    static Emitter model() {
        return new PackageInfoEmitter(
                plan -> plan.naming().modelPackage(), plan -> true, "What goes into and comes out of calls of %s.");
    }

    static Emitter paginators() {
        return new PackageInfoEmitter(
                plan -> plan.naming().paginatorPackage(),
                plan -> plan.summary().paginators() > 0,
                "Results of %s that come in pages.");
    }

    static Emitter waiters() {
        return new PackageInfoEmitter(
                plan -> plan.naming().waiterPackage(),
                plan -> plan.summary().waiters() > 0,
                "What one can wait for in %s.");
    }

    static Emitter emulator() {
        return new PackageInfoEmitter(
                plan -> plan.naming().emulatorPackage(), plan -> true, "The skeleton of an emulator of %s.");
    }

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        if (!isEmitted.test(plan)) {
            return Stream.of();
        }
        String packageName = packageOf.apply(plan);
        String source = String.join(
                "\n",
                "// " + SourceFile.header(plan.service()).replace("\n", "\n// "),
                "/** " + sentence.replace("%s", ModelText.escape(plan.service().title())) + " */",
                "@NullMarked",
                "package " + packageName + ";",
                "",
                "import org.jspecify.annotations.NullMarked;");
        return Stream.of(new JavaFile(packageName, "package-info", SourceLayout.format(source)));
    }
}
