package dev.smithwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.model.DescribeIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated asynchronous client against the emulator, across the wire and in the same JVM without one. */
class AsyncClientTest {

    private static final String NO_POOL = "us-east-1:00000000-0000-4000-8000-000000000000";

    private final CognitoIdentityEmulator emulator =
            new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), Sources.SYSTEM);
    private final EmulatorServer server = emulator.listen();

    @AfterEach
    void stop() {
        server.close();
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneCallFollowsOnAnother(boolean overHttp) {
        try (CognitoIdentityAsyncClient client = client(overHttp)) {
            CompletableFuture<String> identity = client.createIdentityPool(
                            in -> in.identityPoolName("guests").allowUnauthenticatedIdentities(true))
                    .thenCompose(pool -> client.getId(in -> in.identityPoolId(pool.identityPoolId())))
                    .thenApply(answer -> answer.identityId());

            assertThat(identity.join()).startsWith("us-east-1:");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anErrorOfTheServiceIsAValueOrAFailure(boolean overHttp) {
        DescribeIdentityPoolInput input =
                DescribeIdentityPoolInput.builder().identityPoolId(NO_POOL).build();
        try (CognitoIdentityAsyncClient client = client(overHttp)) {
            assertThat(client.attempt(CognitoIdentity.DESCRIBE_IDENTITY_POOL, input)
                            .join())
                    .isInstanceOfSatisfying(
                            Failure.class,
                            failure -> assertThat(failure.error()).isInstanceOf(ResourceNotFoundException.class));
            assertThat(client.describeIdentityPool(input)
                            .handle((pool, failure) -> failure)
                            .join())
                    .isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyPoolsAreMadeAtATimeAndPublishedPageByPage(boolean overHttp) {
        try (CognitoIdentityAsyncClient client = client(overHttp)) {
            List<String> names = new ArrayList<>();
            List<CompletableFuture<IdentityPool>> pools = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String name = "pool-" + i;
                names.add(name);
                pools.add(client.createIdentityPool(
                        in -> in.identityPoolName(name).allowUnauthenticatedIdentities(false)));
            }
            pools.forEach(CompletableFuture::join);

            assertThat(client.listIdentityPoolsPaginator(in -> in.maxResults(7))
                            .items()
                            .toList()
                            .join())
                    .extracting(IdentityPoolShortDescription::identityPoolName)
                    .containsExactlyInAnyOrderElementsOf(names);
            assertThat(client.listIdentityPoolsPaginator(in -> in.maxResults(7))
                            .maxItems(10)
                            .items()
                            .toList()
                            .join())
                    .hasSize(10);
        }
    }

    private CognitoIdentityAsyncClient client(boolean overHttp) {
        return overHttp
                ? CognitoIdentityAsyncClient.builder()
                        .endpoint(server.uri())
                        .region("us-east-1")
                        .credentials("test", "test")
                        .build()
                : CognitoIdentityAsyncClient.over(
                        AsyncOperationCaller.of(emulator.caller(), ForkJoinPool.commonPool()));
    }
}
