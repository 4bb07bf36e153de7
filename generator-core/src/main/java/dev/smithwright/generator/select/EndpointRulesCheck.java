package dev.smithwright.generator.select;

import dev.smithwright.generator.diagnostics.Diagnostics;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.rulesengine.language.error.RuleError;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;

/** Reads a service's endpoint rules once, for Smithy's own transformers read them too, and would tell of no place. */
final class EndpointRulesCheck {

    private EndpointRulesCheck() {}

    static void check(ServiceShape service, Diagnostics diagnostics) {
        service.getTrait(EndpointRuleSetTrait.class).ifPresent(trait -> {
            try {
                trait.getEndpointRuleSet();
            } catch (RuleError | SourceException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                SourceLocation where = cause instanceof FromSourceLocation place
                        ? place.getSourceLocation()
                        : trait.getSourceLocation();
                diagnostics.error(
                        "EndpointRulesNotReadable",
                        where,
                        "The endpoint rules of " + service.getId() + " cannot be read: " + cause.getMessage(),
                        "Mend the rules, or leave the trait " + EndpointRuleSetTrait.ID
                                + " out and give clients an endpoint");
            }
        });
    }
}
