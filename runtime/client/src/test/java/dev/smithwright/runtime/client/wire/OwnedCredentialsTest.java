package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.signing.OwnedCredentials;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** Credentials that a client has made itself may hold connections, and nobody else knows them. */
class OwnedCredentialsTest {

    private final WireSettings settings = new WireSettings(
            NoteBook.SERVICE, URI.create("https://notes.example/"), ValidationLevel.NONE, Duration.ofSeconds(7));
    private final Credentials credentials = new Credentials();
    private final SignatureV4Signer signer = new SignatureV4Signer(credentials, "eu-west-1", Clock.systemUTC());

    @Test
    void areClosedWithTheClient() {
        WireCaller caller = new WireCaller(settings, new ScriptedTransport(), signer);
        assertThat(credentials.closed).isFalse();

        caller.close();

        assertThat(credentials.closed).isTrue();
    }

    @Test
    void areClosedWithTheAsynchronousClient() {
        AsyncWireCaller caller = new AsyncWireCaller(settings, new ScriptedTransport(), signer);
        assertThat(credentials.closed).isFalse();

        caller.close();

        assertThat(credentials.closed).isTrue();
    }

    private static final class Credentials implements OwnedCredentials {

        private boolean closed;

        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            return CompletableFuture.completedFuture(AwsCredentialsIdentity.create("AKID", "secret"));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
