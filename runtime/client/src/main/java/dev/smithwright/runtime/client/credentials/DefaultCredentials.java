package dev.smithwright.runtime.client.credentials;

import dev.smithwright.runtime.client.configuration.ProcessSettings;
import dev.smithwright.runtime.client.signing.OwnedCredentials;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The credentials of a client whose builder was given none: AWS's {@code DefaultCredentialsProvider} where
 * {@code software.amazon.awssdk:auth} is on the class path, or else {@link ProcessCredentials}. Which of them it is is
 * decided when a call has to be signed; a client of public operations never gets there.
 */
public final class DefaultCredentials implements OwnedCredentials {

    private final ProcessSettings settings;
    private @Nullable IdentityProvider<? extends AwsCredentialsIdentity> provider;

    /** Makes a provider for a process with these settings. */
    public DefaultCredentials(ProcessSettings settings) {
        this.settings = settings;
    }

    @Override
    public Class<AwsCredentialsIdentity> identityType() {
        return AwsCredentialsIdentity.class;
    }

    @Override
    public CompletableFuture<? extends AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
        return provider().resolveIdentity(request);
    }

    private synchronized IdentityProvider<? extends AwsCredentialsIdentity> provider() {
        if (provider == null) {
            provider =
                    AwsAuth.isThere() ? AwsCredentialsChain.of(settings.profile()) : new ProcessCredentials(settings);
        }
        return provider;
    }

    @Override
    public synchronized void close() {
        if (provider instanceof SdkAutoCloseable closeable) {
            closeable.close();
        }
    }
}
