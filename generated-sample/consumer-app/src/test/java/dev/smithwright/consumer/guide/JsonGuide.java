package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.model.GetIdInput;

/** The example of the guide, so that it compiles and runs. */
public final class JsonGuide {

    private JsonGuide() {}

    /** Returns what comes back from JSON. */
    public static GetIdInput roundTrip() {
        // docs: json
        GetIdInput input = GetIdInput.builder().identityPoolId("us-east-1:0").build();
        String json = input.toJson(); // {"IdentityPoolId":"us-east-1:0"}
        GetIdInput same = GetIdInput.fromJson(json);
        // end
        return same;
    }
}
