package dev.smithwright.generator.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.PaginatedTrait;

/** Which operations are taken for paginated, and by which members. */
class PaginatorInferenceTest {

    private static final Path COGNITO_IDENTITY = Path.of("../model/src/main/resources");

    @TempDir
    private Path folder;

    private static SelectedService select(ModelSources sources, boolean infer) {
        Diagnostics diagnostics = new Diagnostics();
        return new ServiceSelector()
                .select(
                        new ModelLoader().load(sources, diagnostics),
                        new Selection(null, List.of(), TagSelection.ALL, infer, false),
                        diagnostics);
    }

    private static List<String> names(SelectedService selected) {
        return selected.inferredPaginators().stream().map(ShapeId::getName).toList();
    }

    private static String pages(SelectedService selected, String operation) {
        return selected.operations().stream()
                .filter(shape -> shape.getId().getName().equals(operation))
                .flatMap(shape -> shape.getTrait(PaginatedTrait.class).stream())
                .map(PaginatorInferenceTest::text)
                .findFirst()
                .orElse("none");
    }

    private static String text(PaginatedTrait trait) {
        return String.join(
                " ",
                trait.getInputToken().orElse("-"),
                trait.getOutputToken().orElse("-"),
                trait.getItems().orElse("-"),
                trait.getPageSize().orElse("-"));
    }

    /** Infers for an operation with these members. */
    private String inferred(String input, String output) {
        Path file = TestModels.write(folder.resolve("pages.smithy"), """
                $version: "2"
                namespace test.pages
                use aws.protocols#awsJson1_1
                @awsJson1_1
                service Pages { operations: [List] }
                operation List { input := { %s }, output := { %s } }
                list Texts { member: String }
                map Numbers { key: String, value: Integer }
                enum Choice { ONE }
                """.formatted(input, output));
        return pages(select(new ModelSources(List.of(file), List.of()), true), "List");
    }

    @Test
    void cognitoIdentityHasTwo() {
        SelectedService selected = select(new ModelSources(List.of(), List.of(COGNITO_IDENTITY)), true);

        assertThat(names(selected)).containsExactly("ListIdentities", "LookupDeveloperIdentity");
        assertThat(pages(selected, "ListIdentities")).isEqualTo("NextToken NextToken Identities MaxResults");
        assertThat(pages(selected, "LookupDeveloperIdentity"))
                .isEqualTo("NextToken NextToken DeveloperUserIdentifierList MaxResults");
        assertThat(pages(selected, "ListIdentityPools")).isEqualTo("NextToken NextToken IdentityPools MaxResults");
    }

    @Test
    void nothingIsInferredUnasked() {
        SelectedService selected = select(new ModelSources(List.of(), List.of(COGNITO_IDENTITY)), false);

        assertThat(names(selected)).isEmpty();
        assertThat(pages(selected, "ListIdentities")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "NextToken, NextToken",
        "nextToken, nextToken",
        "nextToken, NextToken",
        "Marker, Marker",
        "Marker, NextMarker",
        "PaginationToken, PaginationToken",
        "pageToken, nextPageToken",
        "startingToken, nextToken"
    })
    void tokensGoByTheNamesThatModelsGiveThem(String input, String output) {
        assertThat(inferred(input + ": String", output + ": String, names: Texts"))
                .isEqualTo(input + " " + output + " names -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@required nextToken: String | nextToken: String, names: Texts",
                "nextToken: Integer | nextToken: Integer, names: Texts",
                "nextToken: Choice | nextToken: Choice, names: Texts",
                "nextToken: Texts | nextToken: Texts, names: Texts",
                "clientToken: String | clientToken: String, names: Texts",
                "sequenceToken: String | nextSequenceToken: String",
                "nextToken: String | names: Texts",
                "maxResults: Integer | nextToken: String, names: Texts",
                "nextTokens: String | nextTokens: String, names: Texts"
            })
    void whatOnlyLooksLikeATokenIsNone(String input, String output) {
        assertThat(inferred(input, output)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "marker: String | marker: String, nextMarker: String, names: Texts",
                "continuationToken: String | continuationToken: String, nextContinuationToken: String, names: Texts",
                "nextToken: String, marker: String | nextToken: String, marker: String, names: Texts"
            })
    void whereSeveralPairsFitNothingIsInferred(String input, String output) {
        assertThat(inferred(input, output)).isEqualTo("none");
    }

    @Test
    void itemsAreTheOnlyCollectionOfTheOutput() {
        assertThat(inferred("nextToken: String", "nextToken: String, total: Integer, counts: Numbers"))
                .isEqualTo("nextToken nextToken counts -");
        assertThat(inferred("nextToken: String", "nextToken: String, names: Texts, counts: Numbers"))
                .isEqualTo("nextToken nextToken - -");
        assertThat(inferred("nextToken: String", "nextToken: String")).isEqualTo("nextToken nextToken - -");
    }

    @ParameterizedTest
    @CsvSource({
        "maxResults: Integer, maxResults",
        "@required MaxItems: Integer, MaxItems",
        "limit: Long, limit",
        "pageSize: Short, pageSize",
        "maxResults: String, -",
        "maxResults: Float, -",
        "minimum: Integer, -"
    })
    void pageSizesAreNumbersOfSomeNames(String member, String pageSize) {
        assertThat(inferred("nextToken: String, " + member, "nextToken: String, names: Texts"))
                .isEqualTo("nextToken nextToken names " + pageSize);
    }

    @Test
    void ofTwoPageSizesNoneIsTaken() {
        assertThat(inferred(
                        "nextToken: String, limit: Integer, maxResults: Integer", "nextToken: String, names: Texts"))
                .isEqualTo("nextToken nextToken names -");
    }

    @Test
    void anOperationThatRefusesTokensBesideItsOtherInputIsLeftOut() {
        Path file = TestModels.write(folder.resolve("kinesis.smithy"), """
                $version: "2"
                namespace com.amazonaws.kinesis
                use aws.protocols#awsJson1_1
                @awsJson1_1
                service Kinesis { operations: [ListShards, ListStreams] }
                operation ListShards { input := { NextToken: String }, output := { NextToken: String } }
                operation ListStreams { input := { NextToken: String }, output := { NextToken: String } }
                """);

        assertThat(names(select(new ModelSources(List.of(file), List.of()), true)))
                .containsExactly("ListStreams");
    }

    @Test
    void serviceDescriptionsAreNoOther() {
        Path file = TestModels.write(folder.resolve("service-2.json"), """
                {"metadata": {"apiVersion": "1", "endpointPrefix": "e", "serviceId": "S", "protocol": "json",
                  "jsonVersion": "1.1", "targetPrefix": "S"},
                 "operations": {
                   "ListNames": {"input": {"shape": "Input"}, "output": {"shape": "Output"}}},
                 "shapes": {
                   "Input": {"type": "structure", "members": {"Marker": {"shape": "Text"}, "MaxRecords": {"shape": "Count"}}},
                   "Output": {"type": "structure", "members": {"Marker": {"shape": "Text"}, "Names": {"shape": "Texts"}}},
                   "Texts": {"type": "list", "member": {"shape": "Text"}},
                   "Count": {"type": "integer"},
                   "Text": {"type": "string"}}}
                """);

        SelectedService selected = select(new ModelSources(List.of(file), List.of()), true);

        assertThat(names(selected)).containsExactly("ListNames");
        assertThat(pages(selected, "ListNames")).isEqualTo("Marker Marker Names MaxRecords");
    }
}
