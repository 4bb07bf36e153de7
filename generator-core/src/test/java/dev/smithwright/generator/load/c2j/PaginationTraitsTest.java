package dev.smithwright.generator.load.c2j;

import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.PaginatedTrait;

/** What of a paginator Smithy can say. */
class PaginationTraitsTest {

    private static final String DESCRIPTION = """
            {"metadata": {"apiVersion": "1", "endpointPrefix": "e", "serviceId": "S", "protocol": "json"},
             "operations": {
               "List": {"input": {"shape": "Page"}, "output": {"shape": "Page"}},
               "Nothing": {}},
             "shapes": {
               "Page": {"type": "structure", "members": {
                 "text": {"shape": "Text"}, "count": {"shape": "Count"}, "map": {"shape": "Map"},
                 "one": {"shape": "Texts"}, "two": {"shape": "Texts"}, "inner": {"shape": "Inner"}}},
               "Inner": {"type": "structure", "members": {"text": {"shape": "Text"}, "texts": {"shape": "Texts"}}},
               "Texts": {"type": "list", "member": {"shape": "Text"}},
               "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
               "Count": {"type": "integer"},
               "Text": {"type": "string"}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void tokensItemsAndCount() {
        assertThat(paginated("text", "inner.text", "\"inner.texts\"", "count")).hasValueSatisfying(trait -> {
            assertThat(trait.getInputToken()).contains("text");
            assertThat(trait.getOutputToken()).contains("inner.text");
            assertThat(trait.getItems()).contains("inner.texts");
            assertThat(trait.getPageSize()).contains("count");
        });
        assertThat(paginated("map", "map", "\"map\"", "count"))
                .hasValueSatisfying(trait -> assertThat(trait.getItems()).contains("map"));
    }

    @Test
    void theOnlyListOfSeveralResultsHasTheItems() {
        assertThat(paginated("text", "text", "[\"count\", \"one\"]", "count"))
                .hasValueSatisfying(trait -> assertThat(trait.getItems()).contains("one"));
        assertThat(paginated("text", "text", "[\"one\", \"two\"]", "count"))
                .hasValueSatisfying(trait -> assertThat(trait.getItems()).isEmpty());
        assertThat(paginated("text", "text", "\"one[].x || two\"", "count"))
                .hasValueSatisfying(trait -> assertThat(trait.getItems()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "gone", "inner.text"})
    void aCountThatIsNoneIsLeftOut(String limit) {
        assertThat(paginated("text", "text", "\"one\"", limit))
                .hasValueSatisfying(trait -> assertThat(trait.getPageSize()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text || one[-1]", "one[-1]", "count", "gone", "inner.gone", "inner.text.gone"})
    void anOutputTokenThatSmithyCannotSayMeansNoPages(String token) {
        assertThat(paginated("text", token, "\"one\"", "count")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inner.text", "count", "gone"})
    void anInputTokenThatIsNoMemberMeansNoPages(String token) {
        assertThat(paginated(token, "text", "\"one\"", "count")).isEmpty();
    }

    @Test
    void anOperationWithoutInputHasNoPages() {
        assertThat(paginated("Nothing", "text", "text", "\"one\"", "count")).isEmpty();
    }

    private Optional<PaginatedTrait> paginated(String input, String output, String result, String limit) {
        return paginated("List", input, output, result, limit);
    }

    private Optional<PaginatedTrait> paginated(
            String operation, String input, String output, String result, String limit) {
        Path file = write(folder.resolve("service-2.json"), DESCRIPTION);
        write(folder.resolve("paginators-1.json"), """
                {"pagination": {"%s": {
                  "input_token": "%s", "output_token": ["%s"], "result_key": %s, "limit_key": "%s"}}}
                """.formatted(operation, input, output, result, limit));
        return new ModelLoader()
                .load(new ModelSources(List.of(file), List.of()), new Diagnostics())
                .expectShape(ShapeId.from("com.amazonaws.s#" + operation))
                .getTrait(PaginatedTrait.class);
    }
}
