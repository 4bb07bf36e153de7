package dev.smithwright.generator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.emit.Emitter;
import dev.smithwright.generator.emit.Emitters;
import dev.smithwright.generator.emit.JavaFile;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Planner;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.select.SelectedService;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.ServiceSelector;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import software.amazon.smithy.model.shapes.ServiceShape;

/**
 * The endpoint rules of a model in Java, with the tests of them.
 *
 * @param service the service in the model
 * @param plan its plan
 */
record GeneratedEndpoints(ServiceShape service, ServicePlan plan) {

    /** Plans the only service of a model, and throws where something is wrong with it. */
    static GeneratedEndpoints of(Path model) {
        Diagnostics diagnostics = new Diagnostics();
        SelectedService service = new ServiceSelector()
                .select(
                        new ModelLoader().load(new ModelSources(List.of(model), List.of()), diagnostics),
                        new Selection(null, List.of(), false),
                        diagnostics);
        ServicePlan plan = new Planner().plan(service, new Naming("test.generated"), true, diagnostics);
        diagnostics.throwIfErrors();
        return new GeneratedEndpoints(service.service(), plan);
    }

    /** Compiles the class, the test of it, and what they need. */
    URLClassLoader compile(Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        for (Emitter emitter : Emitters.of(new EmissionOptions(true, true, false, false, null, true))) {
            for (JavaFile file : emitter.emit(plan).toList()) {
                Path path = sources.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(compile(sources, classes)).isZero();
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedEndpoints.class.getClassLoader());
    }

    private int compile(Path sources, Path classes) {
        JavaType type = plan.types().endpoints();
        return ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-proc:none",
                        "-implicit:class",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-sourcepath",
                        sources.toString(),
                        "-d",
                        classes.toString(),
                        sources.resolve(type.packageName().replace('.', '/') + "/" + type.simpleName() + "Test.java")
                                .toString());
    }
}
