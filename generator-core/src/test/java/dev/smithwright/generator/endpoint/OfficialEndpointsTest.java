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
import dev.smithwright.runtime.client.endpoint.EndpointResolver;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.rulesengine.traits.EndpointTestCase;

/**
 * Generates and compiles the endpoint rules of every model of a folder that the build names, and asks them the cases of the
 * model. The answers are those of Smithy's own interpreter, and those that the model expects, but for the deviations listed.
 */
@EnabledIfSystemProperty(named = "smithwright.models", matches = ".+", disabledReason = "no folder of models is named")
class OfficialEndpointsTest {

    private static final Map<String, List<Integer>> REPORT = new TreeMap<>();

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("smithwright.models")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theModelsCases(Path file, @TempDir Path folder) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        SelectedService service = new ServiceSelector()
                .select(
                        new ModelLoader().load(new ModelSources(List.of(file), List.of()), diagnostics),
                        new Selection(null, List.of(), false),
                        diagnostics);
        ServicePlan plan = new Planner().plan(service, new Naming("test.generated"), diagnostics);
        diagnostics.throwIfErrors();
        RuleSetCases cases = RuleSetCases.of(service.service());

        try (URLClassLoader loader = compiled(plan, folder)) {
            JavaType type = plan.types().endpoints();
            EndpointResolver resolver =
                    (EndpointResolver) loader.loadClass(type.packageName() + "." + type.simpleName())
                            .getConstructor()
                            .newInstance();
            ask(file.getFileName().toString().replaceAll("-\\d{4}-.*", ""), cases, resolver);
        }
    }

    private static void ask(String model, RuleSetCases cases, EndpointResolver resolver) {
        Set<String> deviations = new TreeSet<>();
        for (EndpointTestCase testCase : cases.cases()) {
            String name = model + ": " + RuleSetCases.name(testCase);
            Answer answer = Answer.of(resolver, cases.parameters(testCase));
            assertThat(answer).as(name).isEqualTo(cases.evaluated(testCase));
            if (!answer.equals(cases.expected(testCase))) {
                deviations.add(name);
            }
        }
        REPORT.put(model, List.of(cases.cases().size(), deviations.size()));
        assertThat(deviations).isEqualTo(Deviations.of(model));
    }

    /** Compiles the class and what it needs. */
    private static URLClassLoader compiled(ServicePlan plan, Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        for (Emitter emitter : Emitters.of(new EmissionOptions(true, true, false, false))) {
            for (JavaFile file : emitter.emit(plan).toList()) {
                Path path = sources.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
        }
        JavaType type = plan.types().endpoints();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int exitCode = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-proc:none",
                        "-implicit:class",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-sourcepath",
                        sources.toString(),
                        "-d",
                        classes.toString(),
                        sources.resolve(type.packageName().replace('.', '/') + "/" + type.simpleName() + ".java")
                                .toString());
        assertThat(exitCode).isZero();
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, OfficialEndpointsTest.class.getClassLoader());
    }

    @AfterAll
    static void report() {
        int cases = REPORT.values().stream().mapToInt(counts -> counts.get(0)).sum();
        int others = REPORT.values().stream().mapToInt(counts -> counts.get(1)).sum();
        REPORT.forEach((model, counts) ->
                System.out.printf("%-32s %4d cases, %2d as listed otherwise%n", model, counts.get(0), counts.get(1)));
        System.out.printf("%d models: %d cases, %d as listed otherwise%n", REPORT.size(), cases, others);
    }
}
