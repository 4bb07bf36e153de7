package dev.smithwright.generator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.diagnostics.GenerationException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a generated test asks, and that it fails where the rules do not give what their model expects. */
class EndpointTestsTest {

    private static final String RULES = """
            $version: "2"
            namespace test.rules
            use aws.protocols#awsJson1_1
            use smithy.rules#contextParam
            use smithy.rules#endpointRuleSet
            use smithy.rules#endpointTests
            @awsJson1_1
            @endpointRuleSet({
                version: "1.0"
                parameters: {
                    Region: { type: "String", builtIn: "AWS::Region", documentation: "d" }
                    UseDualStack: { type: "Boolean", builtIn: "AWS::UseDualStack", required: true, default: false, documentation: "d" }
                    Shelf: { type: "String", documentation: "d" }
                }
                rules: [
                    {
                        type: "tree"
                        conditions: [{ fn: "isSet", argv: [{ ref: "Region" }] }]
                        rules: [
                            {
                                type: "endpoint"
                                conditions: [{ fn: "isSet", argv: [{ ref: "Shelf" }] }]
                                endpoint: {
                                    url: "https://{Shelf}.{Region}.example"
                                    properties: { authSchemes: [{ name: "sigv4", signingName: "books" }], backend: "old" }
                                    headers: { "x-shelf": ["{Shelf}"] }
                                }
                            }
                            {
                                type: "endpoint"
                                conditions: [
                                    { fn: "aws.partition", argv: [{ ref: "Region" }], assign: "P" }
                                    { fn: "booleanEquals", argv: [{ ref: "UseDualStack" }, true] }
                                    { fn: "booleanEquals", argv: [{ fn: "getAttr", argv: [{ ref: "P" }, "supportsDualStack"] }, true] }
                                ]
                                endpoint: { url: "https://{Region}.{P#dualStackDnsSuffix}" }
                            }
                            { type: "endpoint", conditions: [], endpoint: { url: "https://{Region}.example" } }
                        ]
                    }
                    { type: "error", conditions: [], error: "no region" }
                ]
            })
            %s
            service Books { operations: [Fetch, Ping] }
            operation Fetch { input := { @required @contextParam(name: "Shelf") shelf: String, book: Book, books: BookList }, output := {} }
            operation Ping {}
            list BookList { member: Either }
            structure Book { title: String, @deprecated colour: Colour, weight: Float }
            union Either { book: Book, @deprecated names: Names }
            map Names { key: String, value: String }
            enum Colour { RED, @deprecated PINK }
            """;

    @TempDir
    private Path folder;

    private GeneratedEndpoints generated(String... cases) {
        String tests = "@endpointTests({ version: \"1.0\", testCases: [" + String.join("\n", cases) + "] })";
        return GeneratedEndpoints.of(
                TestModels.write(folder.resolve("rules.smithy"), RULES.formatted(cases.length == 0 ? "" : tests)));
    }

    private GeneratedTests run(String... cases) throws Exception {
        try (URLClassLoader loader = generated(cases).compile(folder.resolve("out"))) {
            return GeneratedTests.run(loader.loadClass("test.generated.BooksEndpointsTest"));
        }
    }

    @Test
    void addressesAndFailures() throws Exception {
        GeneratedTests tests = run("""
                {
                    documentation: "a plain one"
                    params: { Region: "eu-west-1" }
                    expect: { endpoint: { url: "https://eu-west-1.example" } }
                }
                {
                    documentation: "all that there is"
                    params: { Region: "eu-west-1", Shelf: "a" }
                    expect: { endpoint: {
                        url: "https://a.eu-west-1.example"
                        properties: { authSchemes: [{ signingName: "books", name: "sigv4", disableDoubleEncoding: false }], backend: "old" }
                        headers: { "x-shelf": ["a"] }
                    } }
                }
                { documentation: "none", params: {}, expect: { error: "no region" } }
                """);

        assertThat(tests.passed()).isEqualTo(3);
        assertThat(tests.outdated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{ endpoint: { url: \"https://b.example\" } }'",
        "'{ endpoint: { url: \"https://eu-west-1.example\", headers: { a: [\"b\"] } } }'",
        "'{ endpoint: { url: \"https://eu-west-1.example\", properties: { a: \"b\" } } }'",
        "'{ error: \"no region\" }'"
    })
    void aCaseThatIsWrongFails(String expect) {
        assertThatThrownBy(() -> run("{ params: { Region: \"eu-west-1\" }, expect: " + expect + " }"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anErrorThatIsAnotherOneFails() {
        assertThatThrownBy(() -> run("{ params: {}, expect: { error: \"no such region\" } }"))
                .hasMessageContaining("no such region");
    }

    @Test
    void callsAreBoundToTheParameters() throws Exception {
        String expect = """
                expect: { endpoint: {
                    url: "https://a.eu-west-1.example"
                    properties: { authSchemes: [{ name: "sigv4", signingName: "books" }], backend: "old" }
                    headers: { "x-shelf": ["a"] }
                } }
                """;
        String given = "{ params: { Region: \"eu-west-1\", Shelf: \"a\" }\n" + expect + "operationInputs: [%s] }";
        String right =
                "{ operationName: \"Fetch\", builtInParams: { \"AWS::Region\": \"eu-west-1\" }, operationParams: %s }";

        assertThat(run(given.formatted(right.formatted("{ shelf: \"a\" }"))).passed())
                .isEqualTo(1);
        assertThatThrownBy(() -> run(given.formatted(right.formatted("{ shelf: \"b\" }"))))
                .isInstanceOf(AssertionError.class);
        assertThat(run(given.formatted(
                                "{ operationName: \"Ping\", clientParams: { Shelf: \"a\" }, builtInParams: { \"AWS::Region\": \"eu-west-1\" } }"))
                        .passed())
                .isEqualTo(1);
        assertThat(run(given.formatted("{ operationName: \"Other\" }")).passed())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book: { title: \"t\", weight: \"NaN\" }",
                "book: { colour: \"RED\" }",
                "book: { colour: \"PINK\", weight: 1.5 }",
                "books: [{ book: { title: \"*/\" } }, { names: { a: \"b\" } }]"
            })
    void inputsOfAllKindsCompileWithoutWarning(String members) throws Exception {
        assertThat(run("{ params: {}, expect: { error: \"no region\" }, operationInputs: [{ operationName: \"Fetch\","
                                + " operationParams: { shelf: \"a\", " + members + " } }] }")
                        .passed())
                .isEqualTo(1);
    }

    @Test
    void aCaseFromBeforeAPartitionHadDualStackSaysThatItIsOutdated() throws Exception {
        GeneratedTests tests = run("""
                {
                    documentation: "isolated"
                    params: { Region: "us-iso-east-1", UseDualStack: true }
                    expect: { endpoint: { url: "https://us-iso-east-1.example" } }
                }
                {
                    documentation: "not isolated"
                    params: { Region: "us-iso-east-1", UseDualStack: true }
                    expect: { endpoint: { url: "https://us-iso-east-1.api.aws.ic.gov" } }
                }
                """);

        assertThat(tests.passed()).isEqualTo(2);
        assertThat(tests.outdated()).containsExactly("isolated (outdated: aws-iso has dual stack by now)");
    }

    @Test
    void titlesOfAllKindsMakeNames() throws Exception {
        String given =
                "params: { Region: \"eu-west-1\" }, expect: { endpoint: { url: \"https://eu-west-1.example\" } } }";
        String[] titles = {
            "same",
            "same",
            "wait",
            "class",
            "assertAddress",
            "123",
            "\u00fc",
            "*/ \\u002a/ $L $$ @Test {@link x}",
            "\\n",
            "w ".repeat(200)
        };
        String[] cases = Arrays.stream(titles)
                .map(title -> "{ documentation: \"" + title + "\", " + given)
                .toArray(String[]::new);

        assertThat(run(cases).passed()).isEqualTo(titles.length);
        assertThat(run("{ " + given).passed()).isEqualTo(1);
    }

    @Test
    void namesAreThoseOfTheCases() throws Exception {
        try (URLClassLoader loader = generated("""
                { params: { Region: "eu-west-1", UseDualStack: false }, expect: { endpoint: { url: "https://eu-west-1.example" } } }
                """).compile(folder.resolve("out"))) {
            assertThat(loader.loadClass("test.generated.BooksEndpointsTest").getDeclaredMethods())
                    .filteredOn(method -> method.isAnnotationPresent(Test.class))
                    .singleElement()
                    .satisfies(method -> {
                        assertThat(method.getName()).isEqualTo("regionEuWest1UseDualStackFalse");
                        assertThat(method.getAnnotation(DisplayName.class).value())
                                .isEqualTo("Region=\"eu-west-1\" UseDualStack=false");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ params: { Region: 5 }, expect: { error: \"no region\" } }",
                "{ params: { Region: \"a\", UseDualStack: \"yes\" }, expect: { error: \"no region\" } }",
                "{ params: {}, expect: { endpoint: { url: \"https://a.example\", properties: { backend: 5 } } } }",
                "{ params: {}, expect: { endpoint: { url: \"https://a.example\", properties: { authSchemes: [{ name: \"a\", luck: \"b\" }] } } } }",
                "{ params: {}, expect: { error: \"a\" }, operationInputs: [{ operationName: \"Fetch\", operationParams: { shelf: 5 } }] }",
                "{ params: {}, expect: { error: \"a\" }, operationInputs: [{ operationName: \"Fetch\" }] }"
            })
    void aCaseThatNoCodeCouldStandForIsToldWithItsPlace(String testCase) {
        assertThatThrownBy(() -> generated(testCase))
                .isInstanceOfSatisfying(
                        GenerationException.class,
                        e -> assertThat(e.diagnostics()).singleElement().satisfies(mistake -> {
                            assertThat(mistake.code()).isEqualTo("EndpointTestNotCompilable");
                            assertThat(mistake.location().file()).endsWith("rules.smithy");
                        }));
    }

    @Test
    void toTestWithoutCasesIsAMistake() {
        assertThatThrownBy(this::generated)
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(
                        "[NoEndpointTests] The service test.rules#Books has no endpoint rules with cases to test"
                                + " them\n    Leave 'endpointTests' out");
    }
}
