package dev.smithwright.consumer.presigning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityEndpoints;
import dev.smithwright.runtime.client.endpoint.CallEndpoints;
import dev.smithwright.runtime.client.endpoint.EndpointParameters;
import dev.smithwright.runtime.client.signing.FixedCredentials;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.client.wire.AsyncWireCaller;
import dev.smithwright.runtime.client.wire.WireCaller;
import dev.smithwright.runtime.client.wire.WireSettings;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What botocore presigns of the same parameters, credentials and time, to the character. */
class BotocoreUrlsTest {

    private static final Map<String, Operation<?, ?, ?>> OPERATIONS =
            CognitoIdentity.operations().stream().collect(Collectors.toMap(Operation::name, Function.identity()));

    /** One line of the file. */
    record Case(
            Operation<?, ?, ?> operation,
            Instant time,
            Duration validFor,
            String region,
            @Nullable String endpoint,
            FixedCredentials credentials,
            String parameters,
            String url) {

        static Case parse(String line) {
            String[] fields = line.split("\t", -1);
            return new Case(
                    Objects.requireNonNull(OPERATIONS.get(fields[0]), fields[0]),
                    Instant.parse(fields[1]),
                    Duration.ofSeconds(Long.parseLong(fields[2])),
                    fields[3],
                    orNull(fields[4]),
                    new FixedCredentials("AKIDEXAMPLE", fields[5], orNull(fields[6])),
                    fields[7],
                    fields[8]);
        }

        private static @Nullable String orNull(String field) {
            return field.equals("-") ? null : field;
        }

        SignatureV4Signer signer() {
            return new SignatureV4Signer(credentials, region, Clock.fixed(time, ZoneOffset.UTC));
        }

        WireSettings settings() {
            EndpointParameters client = EndpointParameters.of(region, false, false, endpoint);
            return new WireSettings(
                    CognitoIdentity.SERVICE,
                    CallEndpoints.of(new CognitoIdentityEndpoints(), client),
                    ValidationLevel.REQUIRED_AND_MINIMUM,
                    Duration.ofSeconds(60));
        }

        <I> I input(Operation<I, ?, ?> operation) {
            return operation.readInput(
                    new JsonCodec().reader(parameters.getBytes(StandardCharsets.UTF_8), ReaderRole.SERVER));
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = BotocoreUrlsTest.class.getResourceAsStream("presigned-urls.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(Case::parse).toList().stream();
        }
    }

    @Test
    void allOperationsThatCanBePresignedAreThere() throws IOException {
        List<String> presignable = CognitoIdentity.operations().stream()
                .filter(Operation::isPresignable)
                .map(Operation::name)
                .toList();

        assertThat(presignable).hasSize(19);
        assertThat(cases().map(found -> found.operation().name())).containsAll(presignable);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void botocoreMakesTheSameUrl(Case expected) {
        PresignedRequest presigned = presign(expected, expected.operation());

        assertThat(presigned.url()).hasToString(expected.url());
        assertThat(presigned.method()).isEqualTo("POST");
        assertThat(presigned.headers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "content-type",
                        "application/x-amz-json-1.1",
                        "x-amz-target",
                        "AWSCognitoIdentityService." + expected.operation().name()));
        assertThat(presigned.expiration()).isEqualTo(expected.time().plus(expected.validFor()));
    }

    private static <I> PresignedRequest presign(Case from, Operation<I, ?, ?> operation) {
        try (WireCaller caller = new WireCaller(from.settings(), new NoTransport(), from.signer())) {
            return caller.presign(operation, from.input(operation), from.validFor());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutWaitingToo(Case expected) {
        assertThat(presignAsync(expected, expected.operation()).url()).hasToString(expected.url());
    }

    private static <I> PresignedRequest presignAsync(Case from, Operation<I, ?, ?> operation) {
        try (AsyncWireCaller caller = new AsyncWireCaller(from.settings(), new NoTransport(), from.signer())) {
            return caller.presign(operation, from.input(operation), from.validFor())
                    .join();
        }
    }

    /** Presigning sends nothing. */
    private static final class NoTransport implements HttpTransport, AsyncHttpTransport {

        @Override
        public HttpResponse send(HttpRequest request) {
            throw new AssertionError("nothing is sent");
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            throw new AssertionError("nothing is sent");
        }

        @Override
        public void close() {}
    }
}
