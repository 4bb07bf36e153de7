package dev.smithwright.runtime.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One exchange over an {@link HttpURLConnection}, in a thread of its own: nothing else but its end frees a thread that waits
 * for a socket.
 */
final class UrlConnectionExchange implements Callable<HttpResponse>, Runnable {

    private final HttpRequest request;
    private final UrlConnections connections;
    private final int maxResponseBytes;
    private @Nullable HttpURLConnection connection;
    private boolean connected;
    private boolean readingBody;
    private boolean abandoned;

    UrlConnectionExchange(HttpRequest request, UrlConnections connections, int maxResponseBytes) {
        this.request = request;
        this.connections = connections;
        this.maxResponseBytes = maxResponseBytes;
    }

    /** Tells whether there is a connection, so that what fails is the exchange itself. */
    synchronized boolean isConnected() {
        return connected;
    }

    /**
     * Ends the exchange for somebody who waits for it no longer, and does not make that one wait either. From the handshake of
     * TLS until the body begins, the connection is closed at once. Not so while it is made, and within the body, where the JDK
     * would make also who closes wait for the next bytes: there the exchange ends with these, or with its time.
     */
    void abandon() {
        leave();
        if (UrlConnections.isSecure(request)) {
            // Takes until the end of a handshake, or a second or two while somebody writes.
            ExchangeThreads.daemon(this).start();
        } else {
            run();
        }
    }

    private synchronized void leave() {
        abandoned = true;
    }

    /** Closes the connection of an exchange that was abandoned. */
    @Override
    public synchronized void run() {
        if (connection != null && !readingBody) {
            // Where the JDK has no connection to close, since it is making one, or makes another in place of one that
            // was
            // closed while the request was sent, that one must not be waited for.
            connection.setConnectTimeout(1);
            connection.setReadTimeout(1);
            connection.disconnect();
        }
    }

    @Override
    public HttpResponse call() throws IOException {
        HttpURLConnection opened = connections.open(request);
        try {
            begin(opened);
            opened.connect();
            beConnected();
            write(opened, request.body());
            checkWanted();
            return read(opened);
        } catch (IOException | RuntimeException e) {
            opened.disconnect();
            throw e;
        }
    }

    private synchronized void begin(HttpURLConnection opened) throws IOException {
        checkWanted();
        connection = opened;
    }

    private synchronized void beConnected() throws IOException {
        checkWanted();
        connected = true;
    }

    private synchronized void checkWanted() throws IOException {
        if (abandoned) {
            throw new IOException("nobody waits for the answer any more");
        }
    }

    private static void write(HttpURLConnection connection, byte[] body) throws IOException {
        try (OutputStream output = connection.getOutputStream()) {
            output.write(body);
        }
    }

    private HttpResponse read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        if (status < 0) {
            connection.disconnect();
            throw Failures.notHttp(request);
        }
        HttpResponse head = new HttpResponse(status, headers(connection), new byte[0]);
        InputStream stream = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
        if (stream == null) {
            return head;
        }
        beginBody();
        return read(connection, stream, new IncomingResponse(request, head, maxResponseBytes));
    }

    private synchronized void beginBody() throws IOException {
        checkWanted();
        readingBody = true;
    }

    private HttpResponse read(HttpURLConnection connection, InputStream stream, IncomingResponse response)
            throws IOException {
        byte[] chunk = new byte[8192];
        try (stream) {
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                response.add(chunk, count);
                checkWanted();
            }
            if (response.hasSurplus()) {
                // The JDK reads on, and would take the rest for the beginning of the next answer.
                connection.disconnect();
            }
            return response.complete();
        }
    }

    private static Map<String, List<String>> headers(HttpURLConnection connection) {
        ResponseHeaders headers = new ResponseHeaders();
        for (int i = 1; connection.getHeaderField(i) != null; i++) {
            if (connection.getHeaderFieldKey(i) != null) {
                headers.add(connection.getHeaderFieldKey(i), connection.getHeaderField(i));
            }
        }
        return headers.toMap();
    }
}
