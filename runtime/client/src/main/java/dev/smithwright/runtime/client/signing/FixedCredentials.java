package dev.smithwright.runtime.client.signing;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** Gives the same credentials each time. */
public final class FixedCredentials implements IdentityProvider<AwsCredentialsIdentity> {

    private final String accessKeyId;
    private final String secretAccessKey;
    private final @Nullable String sessionToken;

    /** Makes a provider; {@code sessionToken} is null for long-term credentials. */
    public FixedCredentials(String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {
        this.accessKeyId = accessKeyId;
        this.secretAccessKey = secretAccessKey;
        this.sessionToken = sessionToken;
    }

    @Override
    public Class<AwsCredentialsIdentity> identityType() {
        return AwsCredentialsIdentity.class;
    }

    @Override
    public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
        return CompletableFuture.completedFuture(identity());
    }

    /** Returns them without a future, whose class brings the JDK's pool of threads along when it is first used. */
    AwsCredentialsIdentity identity() {
        return sessionToken == null
                ? AwsCredentialsIdentity.create(accessKeyId, secretAccessKey)
                : AwsSessionCredentialsIdentity.create(accessKeyId, secretAccessKey, sessionToken);
    }

    /** Shows the access key id alone, which is not a secret. */
    @Override
    public String toString() {
        return "FixedCredentials[" + accessKeyId + "]";
    }
}
