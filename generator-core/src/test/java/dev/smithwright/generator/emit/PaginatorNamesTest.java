package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paginators of models whose members have the names of our own variables, and tokens of unusual types. */
class PaginatorNamesTest {

    @TempDir
    private Path folder;

    private ServicePlan plan(String paginated, String input, String output) {
        Path file = TestModels.write(folder.resolve("pages.smithy"), """
                $version: "2"
                namespace test.pages
                use aws.protocols#awsJson1_1
                @awsJson1_1
                service Pages { operations: [List] }
                @paginated(%s)
                operation List { input := { %s }, output := { %s } }
                structure Inner { page: Inner2, token: String }
                structure Inner2 { page: Texts, input: Numbers, key: Numbers }
                structure Strict { key: Numbers, @required name: String }
                list Texts { member: String }
                map Numbers { key: String, value: Integer }
                """.formatted(paginated, input, output));
        return Generated.plan(new ModelSources(List.of(file), List.of()), "test.pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.page.page", "page.page.input", "page.page.key"})
    void membersMayBeCalledAsVariablesAre(String items) {
        ServicePlan plan = plan(
                "inputToken: \"token\", outputToken: \"page.token\", items: \"" + items + "\", pageSize: \"pageSize\"",
                "token: String, pageSize: Byte",
                "page: Inner");

        assertThat(Javac.complaints(Generated.sources(plan))).isEmpty();
    }

    @Test
    void aTokenThatIsAMapMayBeNested() {
        ServicePlan plan = plan(
                "inputToken: \"page\", outputToken: \"page.page.key\", items: \"input\"",
                "page: Numbers",
                "page: Inner, input: Texts");

        assertThat(plan.operations()).extracting(OperationPlan::paginator).allMatch(paginator -> paginator.isPresent());
        assertThat(Javac.complaints(Generated.sources(plan))).isEmpty();
    }

    @Test
    void aMapThatDoesNotMakeItsStructureByItselfIsNoToken() {
        ServicePlan plan =
                plan("inputToken: \"start\", outputToken: \"strict.key\"", "start: Numbers", "strict: Strict");

        assertThat(plan.operations()).extracting(OperationPlan::paginator).allMatch(paginator -> paginator.isEmpty());
    }
}
