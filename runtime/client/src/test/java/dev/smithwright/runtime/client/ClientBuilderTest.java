package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.configuration.Surroundings;
import dev.smithwright.runtime.client.endpoint.AuthScheme;
import dev.smithwright.runtime.client.endpoint.Endpoint;
import dev.smithwright.runtime.client.endpoint.EndpointException;
import dev.smithwright.runtime.client.endpoint.EndpointResolver;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.signing.SigningException;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.operation.OperationCaller;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

class ClientBuilderTest {

    private final RecordingTransport transport = new RecordingTransport();

    @TempDir
    Path home;

    @Test
    void theRegionLeadsToTheAddress() {
        client().region("eu-west-1").build().readNote("a");

        assertThat(transport.request().uri()).hasToString("https://notes.eu-west-1.amazonaws.com/");
    }

    @Test
    void anEndpointNeedsNoRegion() {
        client().endpoint("http://127.0.0.1:4566").build().readNote("a");

        assertThat(transport.request().uri()).hasToString("http://127.0.0.1:4566/");
        assertThat(transport.request().headers()).doesNotContainKey("authorization");
    }

    @Test
    void withoutRegionAndEndpointTheMessageSaysWhatToDo() {
        Surroundings process = new Surroundings(home).variable("AWS_PROFILE", "a");

        assertThatThrownBy(() -> client().process(process.values()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "no region for Note Book: call region(...) or endpoint(...) on the builder, or set AWS_REGION or"
                                + " -Daws.region, or region of profile 'a' in " + process.credentialsPath()
                                + " (which does not exist) and " + process.configPath() + " (which does not exist)");
    }

    @Test
    void signedCallsUseCredentialsAndRegion() {
        client().region("eu-west-1")
                .credentials("AKID", "secret", "token")
                .build()
                .putNote("a", "b");

        assertThat(transport.request().headers().get("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKID/")
                .contains("/eu-west-1/notebook/aws4_request");
        assertThat(transport.request().headers()).containsEntry("x-amz-security-token", "token");
    }

    @Test
    void theRulesDecideOnNameAndRegionOfSignatures() {
        ClientBuilder<NoteBookClient> builder = new ClientBuilder<>(NoteBook.SERVICE) {
            @Override
            protected EndpointResolver endpointResolver() {
                AuthScheme scheme =
                        AuthScheme.of("sigv4").withSigningName("pages").withSigningRegion("us-east-1");
                return parameters -> Endpoint.of("https://notes.example").with(scheme);
            }

            @Override
            protected NoteBookClient client(OperationCaller caller) {
                return NoteBookClient.over(caller);
            }
        };

        builder.transport(transport)
                .region("eu-west-1")
                .credentials("AKID", "secret")
                .build()
                .putNote("a", "b");

        assertThat(transport.request().uri()).hasToString("https://notes.example/");
        assertThat(transport.request().headers().get("authorization")).contains("/us-east-1/pages/aws4_request");
    }

    @Test
    void anAddressThatTheRulesDoNotHaveIsRefusedWhenTheClientIsBuilt() {
        ClientBuilder<NoteBookClient> fips = client().region("eu-west-1").fips(true);
        ClientBuilder<NoteBookClient> dualStack =
                client().endpoint("https://notes.example").dualStack(true);

        assertThatThrownBy(fips::build).isInstanceOf(EndpointException.class).hasMessageContaining("FIPS");
        assertThatThrownBy(dualStack::build)
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("dual stack");
    }

    @Test
    void publicCallsStayUnsignedThoughThereAreCredentials() {
        client().region("eu-west-1").credentials("AKID", "secret").build().readNote("a");

        assertThat(transport.request().headers()).doesNotContainKeys("authorization", "x-amz-date");
    }

    @Test
    void signedCallsWithoutCredentialsAreNotSent() {
        NoteBookClient client = client().region("eu-west-1").build();

        assertThatThrownBy(() -> client.deleteNote("a")).isInstanceOf(SigningException.class);
        assertThat(transport.requests).isEmpty();
    }

    @Test
    void anyCredentialsProviderOfTheAwsSdkSigns() {
        client().region("eu-west-1")
                .credentials(StaticCredentialsProvider.create(AwsSessionCredentials.create("AKID", "secret", "token")))
                .build()
                .putNote("a", "b");

        assertThat(transport.request().headers().get("authorization")).contains("Credential=AKID/");
        assertThat(transport.request().headers()).containsEntry("x-amz-security-token", "token");
    }

    @Test
    void anonymousCallsAreNotSignedAsInTheAwsSdk() {
        NoteBookClient client = client().region("eu-west-1")
                .credentials(AnonymousCredentialsProvider.create())
                .build();

        client.readNote("a");
        client.putNote("a", "b");

        assertThat(transport.requests)
                .hasSize(2)
                .noneMatch(request -> request.headers().containsKey("authorization"));
    }

    @Test
    void givenCredentialsOutliveTheClient() {
        ClosableCredentials credentials = new ClosableCredentials();

        client().region("eu-west-1").credentials(credentials).build().close();

        assertThat(credentials.closed).isFalse();
    }

    @Test
    void theTimeoutOfAnAttemptGoesWithTheRequest() {
        client().region("eu-west-1").build().readNote("a");
        client().region("eu-west-1")
                .attemptTimeout(Duration.ofSeconds(2))
                .build()
                .readNote("a");

        assertThat(transport.requests.get(0).timeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(transport.requests.get(1).timeout()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aGivenTransportOutlivesTheClient() {
        client().region("eu-west-1").build().close();

        assertThat(transport.closed).isFalse();
    }

    @Test
    void aGivenTransportHasItsOwnTimeToConnect() {
        assertThatThrownBy(() -> client().region("eu-west-1")
                        .connectTimeout(Duration.ofSeconds(1))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("connectTimeout belongs to the transport that is given: make it with TransportSettings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT24H0.001S"})
    void timeoutsArePositiveAndNotWithoutEnd(String timeout) {
        assertThatThrownBy(() -> client().attemptTimeout(Duration.parse(timeout)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("attemptTimeout is not positive or longer than a day");
        assertThatThrownBy(() -> client().connectTimeout(Duration.parse(timeout)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("connectTimeout");
        assertThatThrownBy(() -> client().callTimeout(Duration.parse(timeout)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("callTimeout");
    }

    @Test
    void callsAreSentUpToThreeTimesUnlessTheBuilderSaysOtherwise() {
        client().region("eu-west-1").build().readNote("a");
        client().region("eu-west-1").maxAttempts(5).build().readNote("a");
        client().region("eu-west-1")
                .maxAttempts(5)
                .retryMode(RetryMode.NONE)
                .build()
                .readNote("a");

        assertThat(transport.requests)
                .extracting(request -> request.headers().get("amz-sdk-request"))
                .containsExactly("attempt=1; max=3", "attempt=1; max=5", "attempt=1; max=1");
    }

    @Test
    void aCallIsSentAtLeastOnce() {
        assertThatThrownBy(() -> client().maxAttempts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts is not positive: 0");
    }

    @Test
    void theTimeOfTheCallBoundsThatOfTheAttempt() {
        client().region("eu-west-1").callTimeout(Duration.ofSeconds(1)).build().readNote("a");

        assertThat(transport.request().timeout()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    private ClientBuilder<NoteBookClient> client() {
        return NoteBookClient.builder().transport(transport);
    }

    private static final class ClosableCredentials implements IdentityProvider<AwsCredentialsIdentity>, AutoCloseable {

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

    private static final class RecordingTransport implements HttpTransport {

        private final List<HttpRequest> requests = new ArrayList<>();
        private boolean closed;

        HttpRequest request() {
            assertThat(requests).hasSize(1);
            return requests.get(0);
        }

        @Override
        public HttpResponse send(HttpRequest request) {
            requests.add(request);
            return new HttpResponse(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
