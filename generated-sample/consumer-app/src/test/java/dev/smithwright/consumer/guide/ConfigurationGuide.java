package dev.smithwright.consumer.guide;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** What docs/client.md shows of configuration, so that it compiles. */
final class ConfigurationGuide {

    private ConfigurationGuide() {}

    static CognitoIdentityClient surroundings() {
        // docs: surroundings
        var client = CognitoIdentityClient.builder().build();
        // end
        return client;
    }

    static CognitoIdentityClient builder(IdentityProvider<AwsCredentialsIdentity> provider) {
        // docs: builder
        var client = CognitoIdentityClient.builder()
                .profile("staging") // asked for what stands nowhere else
                .region("eu-west-1")
                .fips(false) // whatever the environment says
                .credentials(provider) // any credentials provider of the AWS SDK for Java v2
                .build();
        // end
        return client;
    }

    static CognitoIdentityClient emulator() {
        // docs: emulator
        var client = CognitoIdentityClient.builder()
                .endpoint("http://127.0.0.1:4566")
                .region("us-east-1")
                .credentials("test", "test")
                .build();
        // end
        return client;
    }
}
