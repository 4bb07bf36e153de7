package dev.smithwright.emulator.cognitoidentity.roles;

import dev.smithwright.cognitoidentity.model.RoleMapping;
import dev.smithwright.cognitoidentity.model.RoleMappingType;
import dev.smithwright.cognitoidentity.model.RulesConfigurationType;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.Providers;
import java.util.Map;

/** What a role mapping must hold beyond what the model states. Inferred: the order of the checks, and their words. */
public final class RoleMappingRules {

    private static final int MOST_RULES = 25;

    private RoleMappingRules() {}

    /**
     * Checks role mappings by the name of their provider.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if one breaks a rule
     * @throws dev.smithwright.cognitoidentity.model.NotAuthorizedException if a rule names no role
     */
    public static void check(Providers providers, Map<String, RoleMapping> mappings) {
        mappings.forEach((key, mapping) -> {
            if (!providers.takesRoleMapping(key)) {
                throw Faults.invalidRoleMappingProvider(key);
            }
            check(key, mapping);
        });
    }

    private static void check(String key, RoleMapping mapping) {
        if (mapping.ambiguousRoleResolution() == null) {
            throw Faults.invalidParameter("AmbiguousRoleResolution is required for the role mapping of " + key + ".");
        }
        RulesConfigurationType rules = mapping.rulesConfiguration();
        boolean byRules = mapping.type().equals(RoleMappingType.RULES);
        if (byRules && rules == null) {
            throw Faults.invalidParameter("RulesConfiguration is required for the role mapping of " + key + ".");
        }
        if (!byRules && rules != null) {
            throw Faults.invalidParameter("RulesConfiguration is only for role mappings of type Rules, but " + key
                    + " has type " + mapping.type().value() + ".");
        }
        if (rules != null) {
            check(key, rules);
        }
    }

    private static void check(String key, RulesConfigurationType configuration) {
        if (configuration.rules().size() > MOST_RULES) {
            throw Faults.invalidParameter("The role mapping of " + key + " has more than " + MOST_RULES + " rules.");
        }
        configuration.rules().forEach(rule -> RoleArns.check(rule.roleArn()));
    }
}
