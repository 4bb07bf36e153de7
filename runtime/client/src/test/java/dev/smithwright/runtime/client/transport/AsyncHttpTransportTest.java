package dev.smithwright.runtime.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What futures add to {@link HttpTransportTest}. */
class AsyncHttpTransportTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi";

    private final CountDownLatch arrived = new CountDownLatch(1);

    @Test
    void aCallerDoesNotWait() throws Exception {
        CountDownLatch answering = new CountDownLatch(1);
        RawServer.Answer late = (connection, number) -> {
            answering.await();
            RawServer.write(connection, OK);
        };
        try (RawServer server = RawServer.answering(late);
                JdkHttpTransport transport = new JdkHttpTransport()) {
            CompletableFuture<HttpResponse> answer = transport.sendAsync(request(server, LONG));

            answering.countDown();

            assertThat(answer.join().status()).isEqualTo(200);
        }
    }

    @Test
    void aClosedTransportSaysSoThroughTheFuture() throws Exception {
        try (RawServer server = RawServer.answering(OK)) {
            JdkHttpTransport transport = new JdkHttpTransport();
            transport.close();

            assertThat(failureOf(transport.sendAsync(request(server, LONG))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the transport is closed");
        }
    }

    @Test
    void whatDependsOnAnAnswerRunsInTheCommonPool() throws Exception {
        try (RawServer server = RawServer.answering(this::answerLater);
                JdkHttpTransport transport = new JdkHttpTransport()) {
            CompletableFuture<String> ofAnswer =
                    transport.sendAsync(request(server, LONG)).thenApply(response -> threadName());
            arrived.countDown();

            assertThat(ofAnswer.join()).doesNotStartWith("HttpClient");
        }
        try (RawServer server = RawServer.answering((connection, number) -> {});
                JdkHttpTransport transport = new JdkHttpTransport()) {
            CompletableFuture<String> ofTimeout = transport
                    .sendAsync(request(server, Duration.ofMillis(300)))
                    .handle((response, failure) -> threadName());

            assertThat(ofTimeout.join()).doesNotStartWith("HttpClient").doesNotContain("DelayScheduler");
        }
    }

    private void answerLater(Socket connection, int number) throws Exception {
        arrived.await();
        RawServer.write(connection, OK);
    }

    private static String threadName() {
        return Thread.currentThread().getName();
    }

    @Test
    void manyAnswersNeedFewThreadsAllOfThemDaemons() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (RawServer server = RawServer.answering(OK);
                JdkHttpTransport transport = new JdkHttpTransport()) {
            List<CompletableFuture<HttpResponse>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                answers.add(transport.sendAsync(request(server, LONG)));
            }
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(200));
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread))
                    .filteredOn(thread -> !thread.getName().startsWith("pool-"))
                    .allMatch(thread -> thread.isDaemon() || endsByItself(thread));
        }
    }

    /** Where there are two processors, the JDK completes answers in threads that do nothing else. */
    private static boolean endsByItself(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return !thread.isAlive();
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        return future.handle((result, failure) -> failure).join();
    }

    private static HttpRequest request(RawServer server, Duration timeout) {
        return new HttpRequest("POST", server.uri(), Map.of(), new byte[0], timeout);
    }
}
