package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.CognitoIdentityEndpoints;
import dev.smithwright.runtime.client.endpoint.Endpoint;
import dev.smithwright.runtime.client.endpoint.EndpointException;
import dev.smithwright.runtime.client.endpoint.EndpointParameters;

/** What the guide to the client shows of endpoints. */
final class EndpointsGuide {

    private EndpointsGuide() {}

    static CognitoIdentityClient client() {
        // docs: endpoints
        CognitoIdentityClient client = CognitoIdentityClient.builder()
                .region("us-gov-west-1")
                .fips(true)
                .dualStack(true)
                .build();
        // end
        return client;
    }

    static void ask() {
        // docs: resolver
        Endpoint endpoint =
                new CognitoIdentityEndpoints().resolve(EndpointParameters.of("cn-north-1", false, true, null));
        System.out.println(endpoint.url()); // https://cognito-identity.cn-north-1.api.amazonwebservices.com.cn

        try {
            new CognitoIdentityEndpoints().resolve(EndpointParameters.of(null, false, false, null));
        } catch (EndpointException e) {
            System.out.println(e.getMessage()); // Invalid Configuration: Missing Region
        }
        // end
    }
}
