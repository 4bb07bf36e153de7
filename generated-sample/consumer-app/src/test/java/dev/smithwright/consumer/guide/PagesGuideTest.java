package dev.smithwright.consumer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide's pages, of the emulator. */
class PagesGuideTest {

    private static final List<String> NAMES =
            IntStream.range(0, 8).mapToObj(i -> "pool-" + i).toList();

    private final CognitoIdentityEmulator emulator =
            new CognitoIdentityEmulator(EmulatorSettings.DEFAULT, Sources.SYSTEM);
    private final CognitoIdentityClient client = CognitoIdentityClient.over(emulator.caller());

    @BeforeEach
    void makePools() {
        NAMES.forEach(name ->
                client.createIdentityPool(in -> in.identityPoolName(name).allowUnauthenticatedIdentities(true)));
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void reads() {
        assertThat(Printed.by(() -> PagesGuide.read(client)))
                .hasSize(8 + 5 + 1)
                .startsWith(NAMES.toArray(String[]::new));
    }

    @Test
    void resumesInsideAPage() {
        assertThat(Printed.by(() -> PagesGuide.resume(client.listIdentityPoolsPaginator(in -> in.maxResults(60)))))
                .isEqualTo(NAMES);
    }

    @Test
    void publishes() {
        try (CognitoIdentityAsyncClient async =
                CognitoIdentityAsyncClient.over(AsyncOperationCaller.of(emulator.caller(), Runnable::run))) {
            assertThat(Printed.by(() -> PagesGuide.publish(async).join())).hasSize(1);
        }
    }
}
