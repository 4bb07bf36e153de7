package dev.smithwright.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.smithwright.generator.emit.Generated;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show as Java is what the compiler takes, beside the sources of the same plan. */
class SamplesTest {

    private static final List<String> IMPORTED = List.of(
            "java.lang.Boolean",
            "java.lang.String",
            "java.lang.System",
            "java.lang.Void",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Instant",
            "java.util.List",
            "java.util.Map",
            "java.util.concurrent.CompletableFuture",
            "java.util.function.Function",
            "dev.smithwright.runtime.emulator.EmulatorServer",
            "dev.smithwright.runtime.emulator.RequestContext",
            "dev.smithwright.runtime.operation.AsyncPaginator",
            "dev.smithwright.runtime.shape.Blob",
            "dev.smithwright.runtime.shape.ByteStream",
            "dev.smithwright.runtime.shape.Document",
            "dev.smithwright.runtime.shape.EventStream",
            "dev.smithwright.runtime.shape.Unit",
            "dev.smithwright.runtime.waiter.WaiterResult",
            "org.jspecify.annotations.Nullable");

    static List<ServicePlan> plans() {
        return List.of(Generated.cognitoIdentityPlan(), Generated.zooPlan());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everySampleCompiles(ServicePlan plan) {
        List<String> samples = Pages.of(plan).values().stream()
                .flatMap(page -> Pages.samples(page).stream())
                .toList();
        List<JavaFileObject> files = new ArrayList<>(sources(plan));
        // One file for all: to resolve the imports takes longer than to compile a sample.
        String classes = IntStream.range(0, samples.size())
                .mapToObj(i -> "static class Sample" + i + " {\n" + samples.get(i) + "\n}\n")
                .collect(Collectors.joining());
        files.add(program("user.program.Samples", plan, "class Samples {\n" + classes + "}\n"));

        assertThat(samples)
                .hasSizeGreaterThan(plan.operations().size() + plan.records().size());
        assertCompiles(files);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyMethodOfAPageIsThere(ServicePlan plan) {
        SortedMap<String, String> pages = Pages.of(plan);
        List<String> ofClients = Pages.signatures(pages.get("markdown/client.md"));
        String async = "CompletableFuture<";
        List<JavaFileObject> files = new ArrayList<>(sources(plan));
        files.add(implementation(
                plan,
                plan.types().client(),
                ofClients.stream().filter(one -> !isAsync(one)).toList()));
        files.add(implementation(
                plan,
                plan.types().asyncClient(),
                ofClients.stream().filter(SamplesTest::isAsync).toList()));
        files.add(implementation(plan, plan.types().handler(), Pages.signatures(pages.get("markdown/emulator.md"))));

        assertThat(ofClients).hasSizeGreaterThan(2 * plan.operations().size()).anyMatch(one -> one.startsWith(async));
        assertCompiles(files);
    }

    private static boolean isAsync(String signature) {
        return signature.startsWith("CompletableFuture<") || signature.startsWith("AsyncPaginator<");
    }

    /** Returns a class with the methods of the page, each of which has to override one of the generated interface. */
    private static JavaFileObject implementation(ServicePlan plan, JavaType type, List<String> signatures) {
        String methods = signatures.stream()
                .map(signature -> "@Override public " + signature + " { throw new IllegalStateException(); }\n")
                .collect(Collectors.joining());
        String name = "Own" + type.simpleName();
        return program(
                "user.program." + name,
                plan,
                "abstract class " + name + " implements " + type.simpleName() + " {\n" + methods + "}\n");
    }

    private static JavaFileObject program(String name, ServicePlan plan, String declaration) {
        List<String> own = plan.declared().stream().map(JavaType::simpleName).toList();
        String imports = Stream.concat(
                        publicTypes(plan),
                        IMPORTED.stream().filter(type -> !own.contains(type.substring(type.lastIndexOf('.') + 1))))
                .map(type -> "import " + type + ";\n")
                .collect(Collectors.joining());
        String override =
                own.contains("Override") ? declaration.replace("@Override", "@java.lang.Override") : declaration;
        return JavaFileObjects.forSourceString(
                name, "package user.program;\n" + imports + "@SuppressWarnings(\"deprecation\")\n" + override);
    }

    private static Stream<String> publicTypes(ServicePlan plan) {
        return Generated.sources(plan).entrySet().stream()
                .filter(file -> file.getValue().contains("\npublic "))
                .map(file -> typeName(file.getKey()));
    }

    private static String typeName(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    private static List<JavaFileObject> sources(ServicePlan plan) {
        return Generated.sources(plan).entrySet().stream()
                .map(file -> JavaFileObjects.forSourceString(typeName(file.getKey()), file.getValue()))
                .toList();
    }

    private static void assertCompiles(List<JavaFileObject> files) {
        Compilation compilation = Compiler.javac().withOptions("-proc:none").compile(files);

        assertThat(compilation.errors().stream()
                        .map(error -> error.getMessage(null) + " in "
                                + Arrays.asList(error.getSource().getName(), error.getLineNumber())))
                .isEmpty();
    }
}
