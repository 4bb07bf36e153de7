package dev.smithwright.generator.load.c2j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.smithy.model.node.Node;

class EndpointRulesTest {

    private static final String RULES = """
            {"version": "1.0",
             "parameters": {"Region": {"type": "String", "required": %s}},
             "rules": [{
               "conditions": [{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "partition"}],
               "endpoint": {"url": "https://example.{partition#dnsSuffix}"},
               "type": "endpoint"}]}
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void rulesThatTakeARegionForGrantedRequireIt() {
        assertThat(new EndpointRules(diagnostics).update(Node.parse(RULES.formatted(false))))
                .contains(Node.parse(RULES.formatted(true)));
        assertThat(diagnostics.errors()).isEmpty();
    }

    @Test
    void otherRulesStayAsTheyAre() {
        Node rules = Node.parse("""
                {"version": "1.0", "parameters": {"Region": {"type": "String"}},
                 "rules": [{"conditions": [], "type": "error", "error": "Nowhere"}]}
                """);

        assertThat(new EndpointRules(diagnostics).update(rules)).containsSame(rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [] | 1:1
                    {"version": "1.0"} | 1:1
                    {"parameters": {"X": 1}, "rules": [], "version": "1.0"} | 1:22
                    {"parameters": {}, "rules": [{"type": "odd", "conditions": []}], "version": "1.0"} | 1:30
                    {"parameters": {}, "rules": [{"type": "error", "error": {"ref": "X"}, "conditions": []}], "version": "1.0"} | 1:65
                    {"parameters": {}, "rules": [{"type": "error", "error": "", "conditions": [{"fn": "x"}]}], "version": "1.0"} | 1:76
                    """)
    void mistakesAreToldAtTheirPlaces(String rules, String place) {
        assertThat(new EndpointRules(diagnostics).update(Node.parse(rules, "rules.json")))
                .isEmpty();
        assertThat(diagnostics.errors())
                .singleElement()
                .asString()
                .startsWith(
                        "rules.json:" + place + ": [InvalidEndpointRules] The endpoint rules cannot be understood: ")
                .endsWith("Correct the rules, or remove the file");
    }
}
