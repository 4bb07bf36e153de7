package dev.smithwright.runtime.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A server on loopback that does to its connections whatever a test wants. */
public final class RawServer implements Closeable {

    /** Answers the request that was just read whole, or breaks the connection. */
    public interface Answer {
        void answer(Socket connection, int requestNumber) throws Exception;
    }

    /** Answers the request that was just read whole, and is given. */
    public interface AnswerToRequest {
        void answer(Socket connection, String request) throws Exception;
    }

    /** What becomes of a connection from its first byte to its last; it is closed afterwards. */
    public interface Conversation {
        void hold(Socket connection) throws Exception;
    }

    private final String scheme;
    private final ServerSocket listener;
    private final Conversation conversation;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final Set<Socket> open = new HashSet<>();

    private RawServer(String scheme, ServerSocket listener, Conversation conversation) {
        this.scheme = scheme;
        this.listener = listener;
        this.conversation = conversation;
        threads.execute(this::listen);
    }

    private RawServer(String scheme, ServerSocket listener, AnswerToRequest answer) {
        this.scheme = scheme;
        this.listener = listener;
        this.conversation = connection -> answerRequests(connection, answer);
        threads.execute(this::listen);
    }

    public static RawServer answering(Answer answer) throws IOException {
        AtomicInteger number = new AtomicInteger();
        return answeringRequests((connection, request) -> answer.answer(connection, number.incrementAndGet()));
    }

    /** Answers each request according to what it says. */
    public static RawServer answeringRequests(AnswerToRequest answer) throws IOException {
        return new RawServer("http", listener(), answer);
    }

    /** Answers each request with the given text, whose line ends become CR LF. */
    public static RawServer answering(String response) throws IOException {
        return answering((connection, number) -> write(connection, response));
    }

    /** Leaves everything to the conversation; clients are told to speak this scheme. */
    public static RawServer holding(String scheme, Conversation conversation) throws IOException {
        return new RawServer(scheme, listener(), conversation);
    }

    /** Leaves everything to the conversation, which is over TLS. */
    public static RawServer holding(SSLContext tls, Conversation conversation) throws IOException {
        ServerSocket listener = tls.getServerSocketFactory().createServerSocket(0, 50, loopback());
        return new RawServer("https", listener, conversation);
    }

    private static ServerSocket listener() throws IOException {
        return new ServerSocket(0, 50, loopback());
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    public static void write(Socket connection, String response) throws IOException {
        connection.getOutputStream().write(response.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }

    /** Closes the connection so that the other side sees a reset. */
    public static void reset(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    public URI uri() {
        return URI.create(scheme + "://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    /** Returns the address without its path, as messages name it. */
    public String origin() {
        return scheme + "://127.0.0.1:" + listener.getLocalPort();
    }

    /** Returns the requests read so far, whole. */
    public List<String> requests() {
        return requests;
    }

    /** Returns how many connections were accepted. */
    public int connections() {
        return accepted.get();
    }

    /** Waits until the other side has closed all connections; returns how many it has not, after this time. */
    public synchronized int connectionsLeftAfter(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            for (long left = time.toMillis();
                    !open.isEmpty() && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return open.size();
    }

    private void listen() {
        try {
            while (true) {
                Socket connection = listener.accept();
                accepted.incrementAndGet();
                begin(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException | RejectedExecutionException e) {
            // Closed: the test is over.
        }
    }

    private synchronized void begin(Socket connection) {
        open.add(connection);
    }

    private synchronized void end(Socket connection) {
        open.remove(connection);
        notifyAll();
    }

    private void serve(Socket connection) {
        try (connection) {
            conversation.hold(connection);
        } catch (Exception e) {
            // The client went away, which is what some tests are about.
        } finally {
            end(connection);
        }
    }

    private void answerRequests(Socket connection, AnswerToRequest answer) throws Exception {
        for (String request = read(connection); request != null; request = read(connection)) {
            requests.add(request);
            answer.answer(connection, request);
            if (connection.isClosed()) {
                return;
            }
        }
    }

    /** Returns the next request, or null at the end of the connection. */
    private static String read(Socket connection) throws IOException {
        InputStream stream = connection.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int b = stream.read();
            if (b < 0) {
                return null;
            }
            head.write(b);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        return text + new String(stream.readNBytes(contentLength(text)), StandardCharsets.UTF_8);
    }

    private static int contentLength(String head) {
        for (String line : head.split("\r\n", -1)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                return Integer.parseInt(line.substring(15).trim());
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        closeConnections();
        threads.shutdownNow();
    }

    private synchronized void closeConnections() throws IOException {
        for (Socket connection : open) {
            connection.close();
        }
    }
}
