package dev.smithwright.generator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.runtime.client.endpoint.EndpointResolver;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.rulesengine.traits.EndpointTestCase;

/**
 * Generates and compiles the endpoint rules of every model of a folder that the build names, with the generated tests of
 * them, and asks the rules the cases of the model. The answers are those of Smithy's own interpreter, and those that the
 * model expects, but for the deviations listed. The generated tests pass, each of them, and say of the same cases that they
 * are outdated.
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
        GeneratedEndpoints generated = GeneratedEndpoints.of(file);
        RuleSetCases cases = RuleSetCases.of(generated.service());
        ServicePlan plan = generated.plan();

        try (URLClassLoader loader = generated.compile(folder)) {
            String model = file.getFileName().toString().replaceAll("-\\d{4}-.*", "");
            JavaType type = plan.types().endpoints();
            Class<?> resolver = loader.loadClass(type.packageName() + "." + type.simpleName());
            Set<String> deviations = ask(
                    model, cases, (EndpointResolver) resolver.getConstructor().newInstance());
            GeneratedTests tests = GeneratedTests.run(loader.loadClass(resolver.getName() + "Test"));

            REPORT.put(model, List.of(tests.passed(), deviations.size(), calls(plan)));
            assertThat(deviations).isEqualTo(Deviations.of(model));
            assertThat(tests.passed()).isEqualTo(cases.cases().size());
            assertThat(tests.outdated()).hasSameSizeAs(deviations);
        }
    }

    private static int calls(ServicePlan plan) {
        return plan.endpoints().orElseThrow().cases().stream()
                .mapToInt(testCase -> testCase.calls().size())
                .sum();
    }

    private static Set<String> ask(String model, RuleSetCases cases, EndpointResolver resolver) {
        Set<String> deviations = new TreeSet<>();
        for (EndpointTestCase testCase : cases.cases()) {
            String name = model + ": " + RuleSetCases.name(testCase);
            Answer answer = Answer.of(resolver, cases.parameters(testCase));
            assertThat(answer).as(name).isEqualTo(cases.evaluated(testCase));
            if (!answer.equals(cases.expected(testCase))) {
                deviations.add(name);
            }
        }
        return deviations;
    }

    @AfterAll
    static void report() {
        int cases = REPORT.values().stream().mapToInt(counts -> counts.get(0)).sum();
        int others = REPORT.values().stream().mapToInt(counts -> counts.get(1)).sum();
        int calls = REPORT.values().stream().mapToInt(counts -> counts.get(2)).sum();
        REPORT.forEach((model, counts) -> System.out.printf(
                "%-32s %4d tests passed, %2d of outdated cases, %3d calls bound%n",
                model, counts.get(0), counts.get(1), counts.get(2)));
        System.out.printf(
                "%d models: %d tests passed, %d of outdated cases, %d calls bound%n",
                REPORT.size(), cases, others, calls);
    }
}
