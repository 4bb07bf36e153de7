package dev.smithwright.protocoltests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.protocoltests.MessageCase.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;

/** Runs every case of awsJson1_0 and awsJson1_1 that Smithy has, from both sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwsJsonProtocolTest {

    private final ProtocolModel model = ProtocolModel.load();
    private final Set<String> run = new HashSet<>();
    private final Map<String, Integer> totals = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> clientRequests() {
        return tests(model.requests(Side.CLIENT), ClientCases::request);
    }

    @TestFactory
    Stream<DynamicTest> clientResponses() {
        return tests(model.responses(Side.CLIENT), ClientCases::response);
    }

    @TestFactory
    Stream<DynamicTest> serverRequests() {
        return tests(model.requests(Side.SERVER), ServerCases::request);
    }

    @TestFactory
    Stream<DynamicTest> serverResponses() {
        return tests(model.responses(Side.SERVER), ServerCases::response);
    }

    private <T extends HttpMessageTestCase> Stream<DynamicTest> tests(
            List<MessageCase<T>> cases, Consumer<MessageCase<T>> check) {
        return cases.stream()
                .map(tested -> DynamicTest.dynamicTest(tested.name(), () -> {
                    count(tested);
                    check.accept(tested);
                }));
    }

    private void count(MessageCase<?> tested) {
        String kind = tested.test() instanceof HttpRequestTestCase ? "requests" : "responses";
        run.add(ProtocolModel.key(tested));
        totals.merge(tested.test().getProtocol().getName() + " " + tested.side() + " " + kind, 1, Integer::sum);
    }

    @Test
    void everyServiceOfTheProtocolsIsGenerated() {
        assertThat(TestedService.ALL)
                .extracting(tested -> tested.router().service().id())
                .containsExactlyInAnyOrderElementsOf(model.services().stream()
                        .map(service -> service.getId().toString())
                        .toList());
    }

    /** There are none for awsJson yet; should a later version bring some, they are to be run too. */
    @Test
    void thereAreNoCasesOfMalformedRequests() {
        assertThat(model.malformedRequests()).isEmpty();
    }

    /** Not a test of its own, for it has to come last. */
    @AfterAll
    void everyCaseHasRun() {
        assertThat(run).isEqualTo(model.everyCase().collect(Collectors.toSet()));
        totals.forEach((what, count) -> System.out.println("Smithy's protocol tests: " + what + " " + count));
    }
}
