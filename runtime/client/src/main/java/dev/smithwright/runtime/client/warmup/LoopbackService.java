package dev.smithwright.runtime.client.warmup;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers one request, from this machine alone, with an empty object, and ends the connection. */
final class LoopbackService implements AutoCloseable, Runnable {

    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII);
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int HEAD_END = ('\r' << 24) | ('\n' << 16) | ('\r' << 8) | '\n';

    private final ServerSocket listener;

    private LoopbackService(ServerSocket listener) {
        this.listener = listener;
    }

    static LoopbackService start() throws IOException {
        LoopbackService service = new LoopbackService(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        service.listener.setSoTimeout(TIMEOUT_MILLIS);
        Thread thread = new Thread(service, "smithwright-warm-up");
        thread.setDaemon(true);
        thread.start();
        return service;
    }

    URI uri() {
        String host = listener.getInetAddress().getHostAddress();
        return URI.create(
                "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + listener.getLocalPort() + "/");
    }

    @Override
    public void run() {
        try (Socket connection = listener.accept()) {
            connection.setSoTimeout(TIMEOUT_MILLIS);
            readHead(connection.getInputStream());
            connection.getOutputStream().write(ANSWER);
            connection.shutdownOutput();
            // Closing before the other side has read all could take the answer from it.
            connection.getInputStream().read();
        } catch (IOException e) {
            // Closed, or nobody came: there is nobody to tell.
        }
    }

    private static void readHead(InputStream request) throws IOException {
        int last = 0;
        while (last != HEAD_END) {
            int next = request.read();
            if (next < 0) {
                throw new IOException("the request ends within its head");
            }
            last = (last << 8) | next;
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
