package dev.smithwright.runtime.client.signing;

import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** A provider of credentials that a client has made itself, and so closes when it is closed. */
public interface OwnedCredentials extends IdentityProvider<AwsCredentialsIdentity>, AutoCloseable {

    @Override
    void close();
}
