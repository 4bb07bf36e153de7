package dev.smithwright.runtime.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that reads whole requests and then does to the connection whatever a test wants. */
public final class RawServer implements AutoCloseable {

    /** Answers the request that was just read, or breaks the connection. */
    public interface Answer {
        void answer(Socket connection, int requestNumber) throws Exception;
    }

    private final ServerSocket listener;
    private final Answer answer;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();

    private RawServer(Answer answer) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answer = answer;
        threads.execute(this::listen);
    }

    public static RawServer answering(Answer answer) throws IOException {
        return new RawServer(answer);
    }

    /** Answers each request with the given text, whose line ends become CR LF. */
    public static RawServer answering(String response) throws IOException {
        return new RawServer((connection, number) -> write(connection, response));
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
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    /** Returns the requests read so far, whole. */
    public List<String> requests() {
        return requests;
    }

    public int connections() {
        return accepted.get();
    }

    private void listen() {
        try {
            while (true) {
                Socket connection = listener.accept();
                accepted.incrementAndGet();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            for (String request = read(connection.getInputStream());
                    request != null;
                    request = read(connection.getInputStream())) {
                requests.add(request);
                answer.answer(connection, requests.size());
                if (connection.isClosed()) {
                    return;
                }
            }
        } catch (Exception e) {
            // The client went away, which is what some tests are about.
        }
    }

    private static String read(InputStream stream) throws IOException {
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
        for (Socket connection : connections) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
