package dev.smithwright.generator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentityEndpoints;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.rulesengine.traits.EndpointTestCase;

/** Every case that the model of Cognito Identity has for its endpoint rules, against the golden class. */
class CognitoIdentityEndpointsTest {

    private static final RuleSetCases CASES = cases();

    private static RuleSetCases cases() {
        Path folder = Path.of("../model/src/main/resources");
        Model model = new ModelLoader().load(new ModelSources(List.of(), List.of(folder)), new Diagnostics());
        return RuleSetCases.of(model.getServiceShapes().iterator().next());
    }

    private static Answer answer(EndpointTestCase testCase) {
        return Answer.of(new CognitoIdentityEndpoints(), CASES.parameters(testCase));
    }

    @Test
    void allCasesAreAnsweredAsSmithysInterpreterDoes() {
        assertThat(CASES.cases())
                .hasSize(39)
                .allSatisfy(testCase -> assertThat(answer(testCase)).isEqualTo(CASES.evaluated(testCase)));
    }

    @Test
    void allCasesAreAnsweredAsTheModelExpectsButForThoseListed() {
        Set<String> others = new TreeSet<>();
        for (EndpointTestCase testCase : CASES.cases()) {
            if (!answer(testCase).equals(CASES.expected(testCase))) {
                others.add("cognito-identity: " + RuleSetCases.name(testCase));
            }
        }

        assertThat(others).isEqualTo(Deviations.of("cognito-identity")).hasSize(4);
    }
}
