package dev.smithwright.consumer.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import dev.smithwright.runtime.client.faults.NoLeaks;
import dev.smithwright.runtime.client.transport.JdkHttpTransport;
import dev.smithwright.runtime.client.transport.TransportSettings;
import dev.smithwright.runtime.emulator.EmulatorServer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Very many calls at a time through one client, each of which gets its own answer. */
class ManyCallsTest {

    private static final int CALLS = 10_000;
    private static final int ASYNCHRONOUS_CALLS = 1_000;
    private static final int PLATFORM_THREADS = 64;

    /** Those of the JVM, the emulator, the common pool. */
    private static final int OTHER_THREADS = 150;

    @RegisterExtension
    static final NoLeaks LEAKS = new NoLeaks();

    private static CognitoIdentityEmulator emulator;
    private static EmulatorServer server;
    private static List<String> identities;

    @BeforeAll
    static void makeIdentities() {
        emulator = new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), Sources.SYSTEM);
        server = emulator.listen();
        CognitoIdentityClient client = CognitoIdentityClient.over(emulator.caller());
        String pool = client.createIdentityPool(
                        in -> in.identityPoolName("many").allowUnauthenticatedIdentities(true))
                .identityPoolId();
        identities = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            identities.add(client.getId(in -> in.identityPoolId(pool)).identityId());
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        emulator.close();
    }

    enum Transport {
        DEFAULT,
        JDK_HTTP
    }

    @ParameterizedTest
    @EnumSource
    void fromVirtualThreads(Transport transport) throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() >= 21, "virtual threads come with Java 21");
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        assertEachGetsItsOwnAnswer(transport, threads);
    }

    @ParameterizedTest
    @EnumSource
    void fromPlatformThreads(Transport transport) throws Exception {
        assertEachGetsItsOwnAnswer(transport, Executors.newFixedThreadPool(PLATFORM_THREADS));
    }

    private static void assertEachGetsItsOwnAnswer(Transport transport, ExecutorService threads) throws Exception {
        ThreadMXBean platformThreads = ManagementFactory.getThreadMXBean();
        platformThreads.resetPeakThreadCount();
        try (JdkHttpTransport jdk = new JdkHttpTransport();
                CognitoIdentityClient client = open(transport, jdk)) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                int number = i;
                calls.add(threads.submit(() -> assertOwnAnswer(client, number)));
            }
            for (Future<?> call : calls) {
                call.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(platformThreads.getPeakThreadCount())
                .isLessThan(TransportSettings.DEFAULT_MAX_CONNECTIONS + PLATFORM_THREADS + OTHER_THREADS);
    }

    private static CognitoIdentityClient open(Transport transport, JdkHttpTransport jdk) {
        var builder = CognitoIdentityClient.builder()
                .endpoint(server.uri())
                .region("us-east-1")
                .credentials("test", "test");
        return transport == Transport.DEFAULT
                ? builder.build()
                : builder.transport(jdk).build();
    }

    /** Errors belong to their calls, too: each tenth call asks for what is not there. */
    private static void assertOwnAnswer(CognitoIdentityClient client, int number) {
        String id = identities.get(number);
        if (isMissing(number)) {
            assertThatThrownBy(() -> client.describeIdentity(in -> in.identityId(missing(id))))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .hasMessageContaining(missing(id));
        } else {
            assertThat(client.describeIdentity(in -> in.identityId(id)).identityId())
                    .isEqualTo(id);
        }
    }

    @Test
    void fromNoThreadsAtAll() {
        try (CognitoIdentityAsyncClient client = CognitoIdentityAsyncClient.builder()
                .endpoint(server.uri())
                .region("us-east-1")
                .credentials("test", "test")
                .build()) {
            List<CompletableFuture<IdentityDescription>> calls = new ArrayList<>();
            for (int i = 0; i < ASYNCHRONOUS_CALLS; i++) {
                String id = identities.get(i);
                String asked = isMissing(i) ? missing(id) : id;
                calls.add(client.describeIdentity(in -> in.identityId(asked)));
            }
            for (int i = 0; i < ASYNCHRONOUS_CALLS; i++) {
                assertOwnAnswer(calls.get(i), i);
            }
        }
    }

    private static void assertOwnAnswer(CompletableFuture<IdentityDescription> call, int number) {
        String id = identities.get(number);
        if (isMissing(number)) {
            assertThatThrownBy(call::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ResourceNotFoundException.class)
                    .hasMessageContaining(missing(id));
        } else {
            assertThat(call.orTimeout(1, TimeUnit.MINUTES).join().identityId()).isEqualTo(id);
        }
    }

    private static boolean isMissing(int number) {
        return number % 10 == 0;
    }

    /** Returns an id like the given one that no identity has. */
    private static String missing(String id) {
        return id.substring(0, id.length() - 4) + "0000";
    }
}
