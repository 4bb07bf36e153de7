package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.Optional;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.error.RuleError;

/**
 * Endpoint rules, which are the same JSON in both formats.
 *
 * <p>Most rules of 2022 look into a region that they call optional. The language of today takes that for a mistake; and
 * as no request is signed without a region, the region is required here.
 */
final class EndpointRules {

    private static final String PARAMETERS = "parameters";
    private static final String REGION = "Region";

    private final Diagnostics diagnostics;

    EndpointRules(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the rules in the language of today; empty where they are at fault, which is then noted. */
    Optional<Node> update(Node rules) {
        try {
            Node updated = isSound(rules) ? rules : withRegion(rules.expectObjectNode());
            EndpointRuleSet.fromNode(updated);
            return Optional.of(updated);
        } catch (RuleError | SourceException e) {
            note(cause(e, rules));
            return Optional.empty();
        }
    }

    private static boolean isSound(Node rules) {
        try {
            EndpointRuleSet.fromNode(rules);
            return true;
        } catch (RuleError | SourceException e) {
            return false;
        }
    }

    private static ObjectNode withRegion(ObjectNode rules) {
        ObjectNode parameters = rules.expectObjectMember(PARAMETERS);
        return parameters
                .getObjectMember(REGION)
                .map(region -> parameters.withMember(REGION, region.withMember("required", Node.from(true))))
                .map(required -> rules.withMember(PARAMETERS, required))
                .orElse(rules);
    }

    private void note(SourceException failure) {
        diagnostics.error(
                "InvalidEndpointRules",
                failure.getSourceLocation(),
                "The endpoint rules cannot be understood: " + failure.getMessageWithoutLocation(),
                "Correct the rules, or remove the file");
    }

    /** The message of a rule error is a small stack trace; its cause says what is wrong, and where. */
    private static SourceException cause(RuntimeException failure, Node rules) {
        if (failure instanceof SourceException itself) {
            return itself;
        }
        return failure.getCause() instanceof SourceException cause
                ? cause
                : new SourceException(String.valueOf(failure.getMessage()), rules);
    }
}
