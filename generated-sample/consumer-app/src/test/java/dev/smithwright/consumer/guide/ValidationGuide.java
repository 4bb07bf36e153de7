package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.util.Map;

/** What the guide to the client shows of validation. */
final class ValidationGuide {

    private ValidationGuide() {}

    static void levels() {
        // docs: validation
        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                .region("eu-west-1")
                .validation(ValidationLevel.ALL) // or REQUIRED_AND_MINIMUM, which holds where nothing is said, or NONE
                .build()) {
            client.getId(in -> in.identityPoolId("").accountId("me").logins(Map.of("", "token")));
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> System.out.println(violation.path() + ": " + violation.constraint()));
        }
        // end
    }
}
