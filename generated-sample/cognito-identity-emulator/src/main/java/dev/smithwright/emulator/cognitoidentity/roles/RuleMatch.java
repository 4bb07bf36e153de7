package dev.smithwright.emulator.cognitoidentity.roles;

import dev.smithwright.cognitoidentity.model.MappingRule;
import dev.smithwright.cognitoidentity.model.MappingRuleMatchType;
import java.util.List;
import java.util.Map;

/**
 * Whether a rule fits a token. Case counts, and there are no wildcards. Inferred: a claim that is a list contains what is
 * one of its elements, and equals a text that is its only one.
 */
final class RuleMatch {

    private RuleMatch() {}

    /** A claim that is not there matches no rule, not even one that asks for another value. */
    static boolean matches(MappingRule rule, Map<String, Object> claims) {
        List<String> values = Claims.values(claims, rule.claim());
        if (values == null) {
            return false;
        }
        boolean isList = claims.get(rule.claim()) instanceof List;
        MappingRuleMatchType type = rule.matchType();
        if (type.equals(MappingRuleMatchType.EQUALS)) {
            return values.equals(List.of(rule.value()));
        } else if (type.equals(MappingRuleMatchType.NOT_EQUAL)) {
            return !values.equals(List.of(rule.value()));
        } else if (type.equals(MappingRuleMatchType.STARTS_WITH)) {
            return values.stream().anyMatch(value -> value.startsWith(rule.value()));
        }
        return isList ? values.contains(rule.value()) : values.get(0).contains(rule.value());
    }
}
