package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.JdkHttpTransport;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmulatorServerTest {

    private final NoteBookRouter router = new NoteBookRouter(new Notes());

    @Test
    void listensAtAFreePortOfThisMachine() {
        try (EmulatorServer server = EmulatorServer.builder(router).start()) {
            assertThat(server.uri().toString()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*");
        }
    }

    @Test
    void listensWhereItIsTold() {
        int port;
        try (EmulatorServer server = EmulatorServer.builder(router).start()) {
            port = server.uri().getPort();
        }
        try (EmulatorServer server =
                EmulatorServer.builder(router).host("localhost").port(port).start()) {
            assertThat(server.uri()).hasToString("http://localhost:" + port);
        }
    }

    @Test
    void tellsThatThePortIsTaken() {
        try (EmulatorServer server = EmulatorServer.builder(router).start()) {
            int port = server.uri().getPort();

            assertThatThrownBy(() -> EmulatorServer.builder(router).port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("cannot listen at 127.0.0.1:" + port + ": ");
        }
    }

    @Test
    void tellsThatThereIsNoSuchHost() {
        assertThatThrownBy(() -> EmulatorServer.builder(router)
                        .host("no-such-host.invalid")
                        .start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot listen at no-such-host.invalid:0: no such host");
    }

    @Test
    void asksTheJdksServerNotToDelay() {
        EmulatorServer.builder(router).start().close();

        assertThat(System.getProperty("sun.net.httpserver.nodelay")).isEqualTo("true");
    }

    /** A thread waits for the rest of each, for a minute. */
    @Test
    void answersWhileManyHaveSentHalfARequest() throws IOException {
        List<Socket> connections = new ArrayList<>();
        EmulatorServer server = EmulatorServer.builder(router).start();
        try {
            for (int i = 0; i < 300; i++) {
                Socket half = new Socket(
                        InetAddress.getLoopbackAddress(), server.uri().getPort());
                half.getOutputStream().write("POST / HTTP/1.1\r\nContent-Le".getBytes(StandardCharsets.UTF_8));
                connections.add(half);
            }
            assertThat(send(server, "POST", Map.of(), "").status()).isEqualTo(404);
            assertThat(System.getProperty("sun.net.httpserver.maxReqTime")).isEqualTo("60");
        } finally {
            for (Socket connection : connections) {
                connection.close();
            }
            server.close();
        }
    }

    /** The JDK's server would close those beyond the 200th, while their clients are about to use them again. */
    @Test
    void keepsManyConnectionsThatAreIdle() throws IOException {
        List<Socket> connections = new ArrayList<>();
        try (EmulatorServer server = EmulatorServer.builder(router).start()) {
            for (int i = 0; i < 250; i++) {
                connections.add(new Socket(
                        InetAddress.getLoopbackAddress(), server.uri().getPort()));
            }
            for (int round = 0; round < 2; round++) {
                for (Socket connection : connections) {
                    assertThat(head(connection)).startsWith("HTTP/1.1 4").endsWith("\r\n\r\n");
                }
            }
        } finally {
            for (Socket connection : connections) {
                connection.close();
            }
        }
    }

    /** Asks for nothing but a head, and returns it. */
    private static String head(Socket connection) throws IOException {
        connection.getOutputStream().write("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        StringBuilder head = new StringBuilder();
        for (int b = connection.getInputStream().read();
                b >= 0;
                b = connection.getInputStream().read()) {
            head.append((char) b);
            if (head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return head + " (closed)";
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT"})
    void otherMethodsAreRefused(String method) {
        try (EmulatorServer server = EmulatorServer.builder(router).start()) {
            HttpResponse response = send(server, method, Map.of(), "");

            assertThat(response.status()).isEqualTo(405);
            assertThat(response.header("allow")).isEqualTo("POST");
            assertThat(response.body().length == 0).isEqualTo(method.equals("HEAD"));
        }
    }

    @Test
    void aFilterMayAnswerPreflights() {
        EmulatorServer.Builder builder = EmulatorServer.builder(router)
                .filter((request, next) -> request.method().equals("OPTIONS")
                        ? ServerResponse.of(200)
                                .withHeader(
                                        "Access-Control-Allow-Headers",
                                        request.header("access-control-request-headers"))
                        : next.handle(request));
        try (EmulatorServer server = builder.start()) {
            HttpResponse response =
                    send(server, "OPTIONS", Map.of("access-control-request-headers", "content-type"), "");

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.header("access-control-allow-headers")).isEqualTo("content-type");
            assertThat(response.body()).isEmpty();
        }
    }

    @Test
    void noHeaderCanBeAddedOnTheWire() {
        EmulatorServer.Builder builder = EmulatorServer.builder(router)
                .filter((request, next) ->
                        ServerResponse.of(200).withHeader("X-Text", "a\r\nX-Evil: 1\u560d\u560aX-Evil: 2"));
        try (EmulatorServer server = builder.start()) {
            HttpResponse response = send(server, "POST", Map.of(), "{}");

            assertThat(response.headers()).doesNotContainKey("x-evil");
            assertThat(response.header("x-text")).isEqualTo("a??X-Evil: 1??X-Evil: 2");
        }
    }

    @Test
    void handlersRunOnVirtualThreadsWhereTheseWaitAlone() {
        NoteBookHandler handler = new NoteBookHandler() {
            @Override
            public ReadNoteOutput readNote(ReadNoteInput input, RequestContext context) {
                return new ReadNoteOutput(Thread.currentThread().getClass().getSimpleName());
            }
        };
        try (EmulatorServer server =
                        EmulatorServer.builder(new NoteBookRouter(handler)).start();
                NoteBookClient client = client(server)) {
            assertThat(client.readNote("a").text())
                    .isEqualTo(Runtime.version().feature() >= 24 ? "VirtualThread" : "Thread");
        }
    }

    @Test
    void closingLetsCallsUnderWayEnd() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        EmulatorServer server = EmulatorServer.builder(new NoteBookRouter(new NoteBookHandler() {
                    @Override
                    public ReadNoteOutput readNote(ReadNoteInput input, RequestContext context) {
                        entered.countDown();
                        await(released);
                        return new ReadNoteOutput("late");
                    }
                }))
                .start();
        try (NoteBookClient client = client(server)) {
            FutureTask<String> call =
                    new FutureTask<>(() -> client.readNote("a").text());
            new Thread(call).start();
            entered.await();
            Thread closing = new Thread(server::close);
            closing.start();
            while (closing.isAlive() && closing.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            released.countDown();

            assertThat(call.get()).isEqualTo("late");
            closing.join();
            assertThatThrownBy(() -> client.readNote("a")).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void closingTwiceDoesNoHarm() {
        EmulatorServer server = EmulatorServer.builder(router).start();
        server.close();
        server.close();
    }

    @Test
    void filtersSeeMethodPathAndHeaders() {
        EmulatorServer.Builder builder = EmulatorServer.builder(router)
                .filter((request, next) -> ServerResponse.of(200)
                        .withBody((request.method() + " " + request.path() + " " + request.header("x-one"))
                                .getBytes(StandardCharsets.UTF_8)));
        try (EmulatorServer server = builder.start()) {
            HttpResponse response = send(server, "POST", Map.of("x-one", "1"), "");

            assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("POST / 1");
            assertThat(response.headers()).containsEntry("content-length", List.of("8"));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static NoteBookClient client(EmulatorServer server) {
        return NoteBookClient.builder().endpoint(server.uri()).build();
    }

    private static HttpResponse send(EmulatorServer server, String method, Map<String, String> headers, String body) {
        URI uri = URI.create(server.uri() + "/");
        try (JdkHttpTransport transport = new JdkHttpTransport()) {
            return transport.send(new HttpRequest(
                    method, uri, headers, body.getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(30)));
        }
    }
}
