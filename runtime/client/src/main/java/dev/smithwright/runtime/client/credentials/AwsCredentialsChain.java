package dev.smithwright.runtime.client.credentials;

import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** AWS's own chain of credentials. Loaded only where {@link AwsAuth#isThere} says that it can be. */
final class AwsCredentialsChain {

    private AwsCredentialsChain() {}

    /** Returns a provider that may hold connections: who has it closes it. */
    static IdentityProvider<? extends AwsCredentialsIdentity> of(String profile) {
        return DefaultCredentialsProvider.builder().profileName(profile).build();
    }
}
