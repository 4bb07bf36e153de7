package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import java.time.Duration;

final class PresigningGuide {

    private PresigningGuide() {}

    static PresignedRequest presign(CognitoIdentityClient client) {
        // docs: presign
        var input = ListIdentityPoolsInput.builder().maxResults(20).build();
        PresignedRequest request = client.presign(CognitoIdentity.LIST_IDENTITY_POOLS, input, Duration.ofMinutes(5));

        System.out.println(request.method() + " " + request.url() + " with " + request.headers());
        // end
        return request;
    }
}
