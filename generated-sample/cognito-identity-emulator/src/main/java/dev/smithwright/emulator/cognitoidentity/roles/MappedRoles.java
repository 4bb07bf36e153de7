package dev.smithwright.emulator.cognitoidentity.roles;

import dev.smithwright.cognitoidentity.model.MappingRule;
import dev.smithwright.cognitoidentity.model.RoleMapping;
import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogin;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The role that a login brings along, by whichever of three ways; null where it is not clear which one that is. */
final class MappedRoles {

    private static final String ROLES_CLAIM = "cognito:roles";
    private static final String PREFERRED_ROLE_CLAIM = "cognito:preferred_role";
    private static final String ROLE_ATTRIBUTE = "https://aws.amazon.com/SAML/Attributes/Role";

    private MappedRoles() {}

    /** The token of a user pool tells the roles of the user's groups, and which is preferred. */
    static @Nullable String ofToken(VerifiedLogin login, @Nullable String wanted) {
        if (wanted != null) {
            return Claims.list(login.claims(), ROLES_CLAIM).contains(wanted) ? wanted : null;
        }
        return login.claims().get(PREFERRED_ROLE_CLAIM) instanceof String preferred ? preferred : null;
    }

    /** The first rule that matches decides; a wanted role leaves only the rules that lead to it. */
    static @Nullable String ofRules(RoleMapping mapping, VerifiedLogin login, @Nullable String wanted) {
        List<MappingRule> rules = mapping.rulesConfiguration() == null
                ? List.of()
                : mapping.rulesConfiguration().rules();
        return rules.stream()
                .filter(rule -> wanted == null || wanted.equals(rule.roleArn()))
                .filter(rule -> RuleMatch.matches(rule, login.claims()))
                .map(MappingRule::roleArn)
                .findFirst()
                .orElse(null);
    }

    /** An assertion tells roles; of several, one has to be wanted. */
    static @Nullable String ofAssertion(VerifiedLogin login, @Nullable String wanted) {
        List<String> roles = inAssertion(login);
        if (wanted != null) {
            return roles.contains(wanted) ? wanted : null;
        }
        return roles.size() == 1 ? roles.get(0) : null;
    }

    /** Returns the roles of an assertion, each of them in one text with the ARN of its provider. */
    static List<String> inAssertion(VerifiedLogin login) {
        List<String> values = Claims.values(login.claims(), ROLE_ATTRIBUTE);
        return values == null
                ? List.of()
                : values.stream().map(MappedRoles::role).toList();
    }

    private static String role(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(RoleArns::isRole)
                .findFirst()
                .orElseThrow(Faults::invalidConfiguration);
    }
}
