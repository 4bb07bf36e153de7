package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.runtime.client.warmup.WarmUp;

/** What docs/client.md shows of warming up. */
final class WarmUpGuide {

    private WarmUpGuide() {}

    static CognitoIdentityClient warm() {
        // docs: warm-up
        var client = CognitoIdentityClient.builder().region("eu-west-1").build();
        WarmUp.run(CognitoIdentity.GET_ID, CognitoIdentity.GET_CREDENTIALS_FOR_IDENTITY);
        // end
        return client;
    }
}
