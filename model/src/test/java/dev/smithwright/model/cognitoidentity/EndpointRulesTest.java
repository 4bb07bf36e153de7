package dev.smithwright.model.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.rulesengine.aws.language.functions.AwsPartition;
import software.amazon.smithy.rulesengine.aws.language.functions.partition.Partition;
import software.amazon.smithy.rulesengine.aws.language.functions.partition.Partitions;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.evaluation.RuleEvaluator;
import software.amazon.smithy.rulesengine.language.evaluation.value.EndpointValue;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.Identifier;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;
import software.amazon.smithy.rulesengine.traits.EndpointTestCase;
import software.amazon.smithy.rulesengine.traits.EndpointTestExpectation;
import software.amazon.smithy.rulesengine.traits.EndpointTestsTrait;
import software.amazon.smithy.rulesengine.traits.ExpectedEndpoint;

/**
 * Runs the endpoint tests of the model against its rule set.
 *
 * <p>The tests are older than the partition data that Smithy bundles: aws-iso and aws-iso-b had no dual stack then. So
 * the rules see those two partitions as the tests saw them.
 */
class EndpointRulesTest {
    private static final Set<String> WITHOUT_DUAL_STACK = Set.of("aws-iso", "aws-iso-b");
    private static final Shape SERVICE = TestModels.ours().expectShape(TestModels.SERVICE);

    @BeforeAll
    static void seePartitionsAsTheTestsDid() {
        Partitions bundled = bundledPartitions();
        AwsPartition.overridePartitions(bundled.toBuilder()
                .partitions(bundled.getPartitions().stream()
                        .map(EndpointRulesTest::asTheTestsSawIt)
                        .toList())
                .build());
    }

    @AfterAll
    static void seePartitionsAsTheyAre() {
        AwsPartition.overridePartitions(bundledPartitions());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("testCases")
    void givesTheExpectedEndpoint(String title, EndpointTestCase testCase) {
        EndpointRuleSet rules = SERVICE.expectTrait(EndpointRuleSetTrait.class).getEndpointRuleSet();

        assertThat(RuleEvaluator.evaluate(rules, parameters(testCase))).isEqualTo(expected(testCase.getExpect()));
    }

    static Stream<Arguments> testCases() {
        return SERVICE.expectTrait(EndpointTestsTrait.class).getTestCases().stream()
                .map(testCase -> Arguments.of(testCase.getDocumentation().orElseThrow(), testCase));
    }

    private static Map<Identifier, Value> parameters(EndpointTestCase testCase) {
        return testCase.getParams().getStringMap().entrySet().stream()
                .collect(Collectors.toMap(
                        parameter -> Identifier.of(parameter.getKey()),
                        parameter -> Value.fromNode(parameter.getValue())));
    }

    private static Value expected(EndpointTestExpectation expectation) {
        return expectation
                .getError()
                .<Value>map(Value::stringValue)
                .orElseGet(() -> expected(expectation.getEndpoint().orElseThrow()));
    }

    private static Value expected(ExpectedEndpoint endpoint) {
        EndpointValue.Builder value =
                EndpointValue.builder().url(endpoint.getUrl()).headers(endpoint.getHeaders());
        endpoint.getProperties().forEach((name, property) -> value.putProperty(name, Value.fromNode(property)));
        return value.build();
    }

    private static Partition asTheTestsSawIt(Partition partition) {
        boolean dualStack =
                partition.getOutputs().supportsDualStack() && !WITHOUT_DUAL_STACK.contains(partition.getId());
        return partition.toBuilder()
                .outputs(partition.getOutputs().toBuilder()
                        .supportsDualStack(dualStack)
                        .build())
                .build();
    }

    private static Partitions bundledPartitions() {
        try (InputStream json = Partitions.class.getResourceAsStream("partitions.json")) {
            return Partitions.fromNode(Node.parse(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
