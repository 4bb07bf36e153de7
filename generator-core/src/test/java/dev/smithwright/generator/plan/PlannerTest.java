package dev.smithwright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostic;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.select.SelectedService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;

class PlannerTest {

    private static final String SERVICE = """
            $version: "2"
            namespace test
            use aws.api#service
            use aws.auth#sigv4
            use aws.protocols#awsJson1_1
            @service(sdkId: "Test Service") @sigv4(name: "test") @awsJson1_1
            service Test { version: "1", operations: [Go] }
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void structuresThatDifferByCaseAloneAreAnError() {
        String other = """
                $version: "2"
                namespace test.other
                structure THING {}
                """;
        plan(List.of(
                SERVICE + "operation Go { input := { a: Thing, b: test.other#THING } }\nstructure Thing {}", other));

        assertThat(diagnostics.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("TypeNameClash");
            assertThat(error.location().toString()).isEqualTo("0.smithy:9:1");
            assertThat(error.message()).contains("test#Thing", "test.other#THING", "1.smithy [3, 1]");
        });
    }

    @ParameterizedTest
    @CsvSource({"254, String, 0", "255, String, 1", "127, Long, 0", "128, Double, 1"})
    void aStructureThatNoRecordCanHoldIsAnError(int members, String type, int errors) {
        String all =
                IntStream.range(0, members).mapToObj(i -> "m" + i + ": " + type).collect(Collectors.joining(", "));

        plan("operation Go { output: Large }\nstructure Large { " + all + " }");

        assertThat(diagnostics.errors())
                .hasSize(errors)
                .extracting(Diagnostic::code)
                .allMatch("StructureTooLarge"::equals);
    }

    @Test
    void whatWeAddMakesRoomForShapes() {
        ServicePlan plan = plan("""
                operation Go {
                    input := { error: GoError, exception: TestServiceException, shapes: Shapes, list: Names, other: NamesShape }
                }
                structure GoError {}
                structure TestServiceException {}
                structure Shapes {}
                structure NamesShape {}
                list Names { member: String }
                """);

        assertThat(plan.records())
                .extracting(record -> record.type().simpleName())
                .contains("GoError", "TestServiceException", "Shapes", "NamesShape");
        assertThat(plan.operations().get(0).errors().type().simpleName()).isEqualTo("GoOperationError");
        assertThat(plan.types().exception().simpleName()).isEqualTo("TestServiceServiceException");
        assertThat(plan.simpleSchemas().get(0).holder().simpleName()).isEqualTo("Shapes2");
        assertThat(plan.collections().get(0).holder().simpleName()).isEqualTo("NamesShape2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!?", "1 Time"})
    void theServiceHasANameWhateverItsSdkId(String sdkId) {
        ServicePlan plan = plan(List.of(SERVICE.replace("Test Service", sdkId) + "operation Go {}"));

        assertThat(plan.types().client().simpleName()).isIn("TestClient", "_1TimeClient");
    }

    @ParameterizedTest
    @CsvSource({
        "'', SIGNED",
        "@auth([]), NONE",
        "@optionalAuth, OPTIONAL",
        "@auth([]) @optionalAuth, OPTIONAL",
        "@auth([sigv4]), SIGNED"
    })
    void authFollowsTheTraits(String traits, OperationPlan.Auth auth) {
        assertThat(plan(traits + " operation Go {}").operations().get(0).auth()).isEqualTo(auth);
    }

    @Test
    void aTokenThatIsAMapGoesByTheStructureThatHoldsIt() {
        ServicePlan plan = paginated("Key", "Key");

        assertThat(plan.operations().get(0).paginator())
                .hasValueSatisfying(paginator -> assertThat(paginator.tokenHolderOrNull())
                        .isEqualTo(plan.operations().get(0).outputOrNull()));
        assertThat(paginated("String", "String").operations().get(0).paginator())
                .hasValueSatisfying(
                        paginator -> assertThat(paginator.tokenHolderOrNull()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"Key, String", "String, Key", "Integer, Integer", "Names, Names", "Place, Place"})
    void anOperationWhoseTokensAreOfOtherTypesHasNoPaginator(String input, String output) {
        ServicePlan plan = paginated(input, output);

        assertThat(plan.operations().get(0).paginator()).isEmpty();
        assertThat(plan.summary().paginators()).isZero();
    }

    private ServicePlan paginated(String input, String output) {
        return plan("""
                @paginated(inputToken: "start", outputToken: "next", items: "names")
                operation Go {
                    input := { start: %s }
                    output := { next: %s, names: Names }
                }
                map Key { key: String, value: String }
                list Names { member: String }
                structure Place { name: String }
                """.formatted(input, output));
    }

    @Test
    void onlyMembersThatLeadBackAreRecursive() {
        ServicePlan plan = plan("""
                operation Go { input := { a: A, plain: Plain } }
                structure A { b: B, plain: Plain }
                structure B { as: As }
                list As { member: A }
                structure Plain { name: String }
                """);

        assertThat(recursive(plan, "A")).containsExactly("b");
        assertThat(recursive(plan, "B")).containsExactly("as");
        assertThat(recursive(plan, "GoInput")).isEmpty();
        assertThat(plan.collections())
                .singleElement()
                .isInstanceOfSatisfying(
                        CollectionPlan.ListPlan.class,
                        list -> assertThat(list.element().target().recursive()).isTrue());
    }

    @Test
    void aChainOfManyShapesIsWalkedWithoutRecursion() {
        String chain = IntStream.range(0, 5_000)
                .mapToObj(i -> "structure S" + i + " { next: S" + (i + 1) + " }")
                .collect(Collectors.joining("\n"));

        ServicePlan plan = plan("operation Go { input: S0 }\n" + chain + "\nstructure S5000 { next: S0 }");

        assertThat(recursive(plan, "S4000")).containsExactly("next");
    }

    @Test
    void aLargeModelHasItsSimpleSchemasInSeveralClasses() {
        String strings = IntStream.range(0, 1_001).mapToObj(i -> "string S" + i).collect(Collectors.joining("\n"));
        String members = IntStream.range(0, 1_001)
                .mapToObj(i -> "structure R" + i + " { s: S" + i + " }\n")
                .collect(Collectors.joining());
        String union =
                IntStream.range(0, 1_001).mapToObj(i -> "r" + i + ": R" + i).collect(Collectors.joining(", "));

        ServicePlan plan = plan(
                "operation Go { input := { all: All } }\nunion All { " + union + " }\n" + strings + "\n" + members);

        assertThat(plan.simpleSchemas())
                .extracting(schemas -> schemas.schemas().size())
                .containsExactly(500, 500, 1);
    }

    private static List<String> recursive(ServicePlan plan, String name) {
        Optional<RecordPlan> record = plan.records().stream()
                .filter(candidate -> candidate.type().simpleName().equals(name))
                .findFirst();
        return record.orElseThrow().members().stream()
                .filter(member -> member.target().recursive())
                .map(MemberPlan::name)
                .toList();
    }

    private ServicePlan plan(String shapes) {
        return plan(List.of(SERVICE + shapes));
    }

    /** Plans models that are called {@code 0.smithy}, {@code 1.smithy} and so on. */
    private ServicePlan plan(List<String> models) {
        // Smithy's own validation would refuse some of these, and take long over others.
        ModelAssembler assembler = Model.assembler().discoverModels().disableValidation();
        for (int i = 0; i < models.size(); i++) {
            assembler.addUnparsedModel(i + ".smithy", models.get(i));
        }
        Model model = assembler.assemble().getResult().orElseThrow();
        ServiceShape service = model.getServiceShapes().iterator().next();
        List<OperationShape> operations = List.copyOf(model.getOperationShapes());
        return new Planner()
                .plan(
                        new SelectedService(model, service, operations, "awsJson1_1", List.of()),
                        new Naming("p"),
                        diagnostics);
    }
}
