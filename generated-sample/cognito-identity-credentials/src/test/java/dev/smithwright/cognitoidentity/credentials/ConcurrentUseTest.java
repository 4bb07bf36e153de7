package dev.smithwright.cognitoidentity.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Many callers at once. */
@Timeout(60)
class ConcurrentUseTest {

    private static final int THREADS = 200;

    private final SampleService service = new SampleService();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Queue<Runnable> wire = new ArrayDeque<>();

    @AfterEach
    void close() {
        threads.shutdownNow();
        service.close();
    }

    private CognitoIdentityCredentialsProvider waiting() {
        return CognitoIdentityCredentialsProvider.builder(service.client())
                .identityPoolId(service.pool())
                .clock(service)
                .build();
    }

    /** A provider over a client whose calls lie on {@link #wire} until the test carries them. */
    private CognitoIdentityCredentialsProvider async() {
        AsyncOperationCaller caller = AsyncOperationCaller.of(service, wire::add);
        return CognitoIdentityCredentialsProvider.asyncBuilder(CognitoIdentityAsyncClient.over(caller))
                .identityPoolId(service.pool())
                .clock(service)
                .build();
    }

    private void carry(int calls) {
        for (int call = 0; call < calls; call++) {
            wire.remove().run();
        }
    }

    private static String key(CompletableFuture<? extends AwsCredentialsIdentity> future) {
        return future.join().accessKeyId();
    }

    /** A stop within the service's answer with credentials. */
    private static final class Gate {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        void pass() {
            entered.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CallInterruptedException("interrupted", e);
            }
        }
    }

    private Gate closeGate() {
        Gate gate = new Gate();
        service.issue(answer -> {
            gate.pass();
            return answer;
        });
        return gate;
    }

    private List<Future<String>> ask(CognitoIdentityCredentialsProvider provider, CountDownLatch asking) {
        List<Future<String>> answers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            answers.add(threads.submit(() -> {
                asking.countDown();
                return key(provider.resolveIdentity());
            }));
        }
        return answers;
    }

    @Test
    void twoHundredThreadsWaitForOneRefresh() throws Exception {
        Gate gate = closeGate();
        CountDownLatch asking = new CountDownLatch(THREADS);
        List<Future<String>> answers = ask(waiting(), asking);

        asking.await();
        gate.entered.await();
        gate.open.countDown();

        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("ASIA1");
        }
        assertThat(service.calls()).containsExactly("GetId", "GetCredentialsForIdentity");
    }

    @Test
    void nobodyWaitsBehindARefreshWhileCredentialsWork() throws Exception {
        CognitoIdentityCredentialsProvider provider = waiting();
        key(provider.resolveIdentity());
        service.beforeFirstExpiry(Duration.ofMinutes(2));
        Gate gate = closeGate();
        Future<String> renewing = threads.submit(() -> key(provider.resolveIdentity()));
        gate.entered.await();

        assertThat(key(provider.resolveIdentity())).isEqualTo("ASIA1");

        gate.open.countDown();
        assertThat(renewing.get()).isEqualTo("ASIA2");
        assertThat(key(provider.resolveIdentity())).isEqualTo("ASIA2");
    }

    @Test
    void anInterruptEndsTheCallOfItsThreadAlone() throws Exception {
        CognitoIdentityCredentialsProvider provider = waiting();
        Gate gate = closeGate();
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread renewing = new Thread(() -> failure.complete(
                provider.resolveIdentity().handle((found, thrown) -> thrown).join()));
        renewing.start();
        gate.entered.await();
        CountDownLatch asking = new CountDownLatch(THREADS);
        List<Future<String>> answers = ask(provider, asking);
        asking.await();
        service.accept();

        renewing.interrupt();

        assertThat(failure.get()).isInstanceOf(CallInterruptedException.class);
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("ASIA2");
        }
    }

    @Test
    void whoIsInterruptedWhileWaitingForAnotherLeavesItAtWork() throws Exception {
        CognitoIdentityCredentialsProvider provider = waiting();
        Gate gate = closeGate();
        Future<String> renewing = threads.submit(() -> key(provider.resolveIdentity()));
        gate.entered.await();

        Thread.currentThread().interrupt();
        CompletableFuture<? extends AwsCredentialsIdentity> interrupted = provider.resolveIdentity();

        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(interrupted::join).hasCauseInstanceOf(CallInterruptedException.class);
        gate.open.countDown();
        assertThat(renewing.get()).isEqualTo("ASIA1");
    }

    @Test
    void overAnAsynchronousClientNobodyWaits() {
        CognitoIdentityCredentialsProvider provider = async();
        CompletableFuture<? extends AwsCredentialsIdentity> first = provider.resolveIdentity();
        CompletableFuture<? extends AwsCredentialsIdentity> second = provider.resolveIdentity();
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();

        carry(2);

        assertThat(key(first)).isEqualTo("ASIA1");
        assertThat(key(second)).isEqualTo("ASIA1");
        assertThat(wire).isEmpty();
    }

    @Test
    void overAnAsynchronousClientAPrefetchGoesOnInTheBackground() {
        CognitoIdentityCredentialsProvider provider = async();
        CompletableFuture<? extends AwsCredentialsIdentity> first = provider.resolveIdentity();
        carry(2);
        assertThat(first).isDone();

        service.beforeFirstExpiry(Duration.ofMinutes(2));
        assertThat(key(provider.resolveIdentity())).isEqualTo("ASIA1");
        assertThat(key(provider.resolveIdentity())).isEqualTo("ASIA1");
        assertThat(wire).hasSize(1);
        service.beforeFirstExpiry(Duration.ofMinutes(1));
        CompletableFuture<? extends AwsCredentialsIdentity> late = provider.resolveIdentity();
        assertThat(late).isNotDone();
        carry(1);

        assertThat(key(late)).isEqualTo("ASIA2");
        assertThat(key(provider.resolveIdentity())).isEqualTo("ASIA2");
    }

    @Test
    void aCallerThatGivesUpTakesNothingFromTheOthers() {
        CognitoIdentityCredentialsProvider provider = async();
        CompletableFuture<? extends AwsCredentialsIdentity> first = provider.resolveIdentity();
        CompletableFuture<? extends AwsCredentialsIdentity> second = provider.resolveIdentity();

        first.cancel(true);
        carry(2);

        assertThat(key(second)).isEqualTo("ASIA1");
    }

    @Test
    void aRefreshFromBeforeTheSignOutServesNobodyAfterIt() {
        IdentityIdCache cache = IdentityIdCache.inMemory();
        CognitoIdentityCredentialsProvider provider = CognitoIdentityCredentialsProvider.asyncBuilder(
                        CognitoIdentityAsyncClient.over(AsyncOperationCaller.of(service, wire::add)))
                .identityPoolId(service.pool())
                .identityIdCache(cache)
                .clock(service)
                .build();
        CompletableFuture<? extends AwsCredentialsIdentity> before = provider.resolveIdentity();
        provider.forgetIdentity();
        CompletableFuture<? extends AwsCredentialsIdentity> after = provider.resolveIdentity();
        Runnable oldGetId = wire.remove();
        Runnable newGetId = wire.remove();
        newGetId.run();
        String identity = cache.get(service.pool());
        oldGetId.run();
        carry(2);

        assertThat(key(after)).isNotEqualTo(key(before));
        assertThat(key(provider.resolveIdentity())).isEqualTo(key(after));
        assertThat(cache.get(service.pool())).isEqualTo(identity);
    }
}
