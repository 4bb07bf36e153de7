package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.cognitoidentity.model.Credentials;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityResponse;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Credentials as clients of the AWS SDK read them. The SDK's own builder of such has no place for the time of expiry, by
 * which others that keep credentials know how long.
 */
record SessionCredentials(String accessKeyId, String secretAccessKey, String sessionToken, Instant expiration)
        implements AwsSessionCredentialsIdentity {

    /**
     * Reads an answer of the service.
     *
     * @throws IncompleteAnswerException if it lacks a part, which the model allows
     */
    static SessionCredentials of(GetCredentialsForIdentityResponse answer) {
        Credentials credentials = present(answer.credentials(), "credentials");
        return new SessionCredentials(
                present(credentials.accessKeyId(), "an access key id"),
                present(credentials.secretKey(), "a secret key"),
                present(credentials.sessionToken(), "a session token"),
                present(credentials.expiration(), "a time of expiry"));
    }

    private static <T> T present(@Nullable T part, String name) {
        if (part == null) {
            throw new IncompleteAnswerException("GetCredentialsForIdentity", name);
        }
        return part;
    }

    @Override
    public Optional<Instant> expirationTime() {
        return Optional.of(expiration);
    }

    /** Shows the access key id, which is no secret, and the time of expiry. */
    @Override
    public String toString() {
        return "SessionCredentials[" + accessKeyId + ", until " + expiration + "]";
    }
}
