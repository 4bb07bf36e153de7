package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.RoleMapping;
import dev.smithwright.cognitoidentity.model.RoleMappingType;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Inputs of the generated client that are not sent. */
class ValidationGuideTest {

    @Test
    void allThatIsWrongIsTold() {
        assertThat(Printed.by(ValidationGuide::levels))
                .containsExactly(
                        "$.AccountId: Pattern[regex=^\\d+$]",
                        "$.IdentityPoolId: MinLength[min=1]",
                        "$.IdentityPoolId: Pattern[regex=^[\\w-]+:[0-9a-f-]+$]",
                        "$.Logins['']: MinLength[min=1]");
    }

    @Test
    void whatIsSaidDependsOnTheLevel() {
        assertThatThrownBy(() -> setRoles(ValidationLevel.ALL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("SetIdentityPoolRoles: $.IdentityPoolId must have a length of at least 1, but is '';"
                        + " $.IdentityPoolId must match ^[\\w-]+:[0-9a-f-]+$, but is '';"
                        + " $.Roles['owner'] (the key) must match ^(un)?authenticated$, but is 'owner';"
                        + " $.Roles['owner'] must have a length of at least 20, but is 'arn';"
                        + " $.RoleMappings['p'].Type must be one of [Token, Rules], but is 'Dice'");
        assertThatThrownBy(() -> setRoles(ValidationLevel.REQUIRED_AND_MINIMUM))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("SetIdentityPoolRoles: $.IdentityPoolId must have a length of at least 1, but is '';"
                        + " $.Roles['owner'] must have a length of at least 20, but is 'arn'");
        assertThatThrownBy(() -> setRoles(ValidationLevel.NONE)).isNotInstanceOf(InvalidInputException.class);
    }

    /** Nobody listens at the address: an input that passes ends in an exception too. */
    private static void setRoles(ValidationLevel level) {
        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                .endpoint("http://127.0.0.1:1")
                .region("eu-west-1")
                .credentials("test", "test")
                .maxAttempts(1)
                .validation(level)
                .build()) {
            client.setIdentityPoolRoles(in -> in.identityPoolId("")
                    .roles(Map.of("owner", "arn"))
                    .roleMappings(Map.of(
                            "p",
                            RoleMapping.builder()
                                    .type(RoleMappingType.of("Dice"))
                                    .build())));
        }
    }
}
