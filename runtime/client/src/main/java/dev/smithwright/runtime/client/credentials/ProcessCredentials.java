package dev.smithwright.runtime.client.credentials;

import dev.smithwright.runtime.client.configuration.FoundValue;
import dev.smithwright.runtime.client.configuration.ProcessSettings;
import dev.smithwright.runtime.client.configuration.ProcessValues;
import dev.smithwright.runtime.client.configuration.SharedFiles;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/**
 * Credentials that a process holds itself: system properties, then environment variables, then the keys of its profile
 * in the shared files. The order, and that the parts of one key are never taken from two of these, is as in the AWS SDK
 * for Java. All are looked at anew each time, so that keys that another program renews in a file are seen.
 */
final class ProcessCredentials implements IdentityProvider<AwsCredentialsIdentity> {

    private final ProcessSettings settings;

    ProcessCredentials(ProcessSettings settings) {
        this.settings = settings;
    }

    @Override
    public Class<AwsCredentialsIdentity> identityType() {
        return AwsCredentialsIdentity.class;
    }

    /**
     * Returns a future that is complete. It has failed with an {@link IllegalStateException} if there are no
     * credentials, or such that only AWS's own chain can get.
     */
    @Override
    public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
        try {
            return CompletableFuture.completedFuture(identity());
        } catch (IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private AwsCredentialsIdentity identity() {
        ProcessValues values = settings.values();
        AwsCredentialsIdentity identity = identity(
                values.property("aws.accessKeyId"),
                values.property("aws.secretAccessKey"),
                values.property("aws.sessionToken"));
        if (identity == null) {
            identity = identity(
                    values.variable("AWS_ACCESS_KEY_ID"),
                    values.variable("AWS_SECRET_ACCESS_KEY"),
                    values.variable("AWS_SESSION_TOKEN"));
        }
        return identity == null ? fromProfile() : identity;
    }

    private AwsCredentialsIdentity fromProfile() {
        ForeignCredentials.checkEnvironment(settings.values());
        SharedFiles files = settings.currentFiles();
        String profile = settings.profile();
        ForeignCredentials.checkProfile(files, profile);
        AwsCredentialsIdentity identity = identity(
                files.ofProfile(profile, "aws_access_key_id"),
                files.ofProfile(profile, "aws_secret_access_key"),
                files.ofProfile(profile, "aws_session_token"));
        if (identity == null) {
            throw none(files, profile);
        }
        return identity;
    }

    private static @Nullable AwsCredentialsIdentity identity(
            @Nullable FoundValue accessKeyId, @Nullable FoundValue secretAccessKey, @Nullable FoundValue sessionToken) {
        if (accessKeyId == null || secretAccessKey == null) {
            return null;
        }
        return sessionToken == null
                ? AwsCredentialsIdentity.create(accessKeyId.value(), secretAccessKey.value())
                : AwsSessionCredentialsIdentity.create(
                        accessKeyId.value(), secretAccessKey.value(), sessionToken.value());
    }

    private IllegalStateException none(SharedFiles files, String profile) {
        return new IllegalStateException(
                "there are no credentials. Call credentials(...) on the client's builder, or set"
                        + " -Daws.accessKeyId and -Daws.secretAccessKey, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or"
                        + " aws_access_key_id and aws_secret_access_key of profile '" + profile + "' in " + files
                        + ForeignCredentials.hint(settings.values()));
    }
}
