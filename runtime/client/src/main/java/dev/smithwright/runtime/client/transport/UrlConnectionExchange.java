package dev.smithwright.runtime.client.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URLConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One exchange over an {@link HttpURLConnection}, in a thread of its own: nothing else but its end frees a thread that waits
 * for a socket.
 */
final class UrlConnectionExchange implements Callable<HttpResponse> {

    private final HttpRequest request;
    private final TransportSettings settings;
    private @Nullable HttpURLConnection connection;
    private boolean connected;
    private boolean readingBody;
    private boolean abandoned;

    UrlConnectionExchange(HttpRequest request, TransportSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    /** Tells whether there is a connection, so that what fails is the exchange itself. */
    synchronized boolean isConnected() {
        return connected;
    }

    /**
     * Ends the exchange for somebody who waits for it no longer. From the handshake of TLS until the body begins, the
     * connection is closed at once. Not so while it is made, and within the body, where the JDK would make also who closes
     * wait for the next bytes: there the exchange ends with these, or with its time.
     */
    synchronized void abandon() {
        abandoned = true;
        if (connection != null && !readingBody) {
            // Where the JDK has no connection to close, because it is making one, or because it makes another in place
            // of
            // one that was closed while the request was sent, that one must not be waited for.
            connection.setConnectTimeout(1);
            connection.setReadTimeout(1);
            connection.disconnect();
        }
    }

    @Override
    public HttpResponse call() throws IOException {
        HttpURLConnection opened = open();
        try {
            connect(opened);
            write(opened, request.body());
            checkStillWanted();
            return read(opened);
        } catch (IOException e) {
            opened.disconnect();
            throw e;
        }
    }

    private HttpURLConnection open() throws IOException {
        URLConnection opened = request.uri().toURL().openConnection();
        if (!(opened instanceof HttpURLConnection http)) {
            throw new IOException("neither http nor https: " + request.uri().getScheme());
        }
        http.setRequestMethod(request.method());
        http.setUseCaches(false);
        http.setInstanceFollowRedirects(false);
        http.setDoOutput(true);
        // Besides saving a copy, a fixed length keeps the JDK from silently sending a POST a second time
        // when a connection breaks.
        http.setFixedLengthStreamingMode(request.body().length);
        http.setRequestProperty("accept", "*/*");
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            if (!ConnectionHeaders.contains(header.getKey())) {
                http.setRequestProperty(header.getKey(), header.getValue());
            }
        }
        return http;
    }

    private void connect(HttpURLConnection opened) throws IOException {
        begin(opened);
        opened.setConnectTimeout(milliseconds(connectTimeout()));
        opened.setReadTimeout(milliseconds(request.timeout()));
        opened.connect();
        synchronized (this) {
            checkWanted();
            connected = true;
        }
    }

    private synchronized void begin(HttpURLConnection opened) throws IOException {
        checkWanted();
        connection = opened;
    }

    private synchronized void checkStillWanted() throws IOException {
        checkWanted();
    }

    private void checkWanted() throws IOException {
        if (abandoned) {
            throw new IOException("nobody waits for the answer any more");
        }
    }

    /** Returns the longest time that making the connection may take. */
    Duration connectTimeout() {
        Duration connectTimeout = settings.connectTimeout();
        return connectTimeout.compareTo(request.timeout()) <= 0 ? connectTimeout : request.timeout();
    }

    /** A wait of 0 would be one without end. */
    private static int milliseconds(Duration duration) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, duration.toMillis()));
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
        Map<String, List<String>> headers = headers(connection);
        InputStream stream = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
        if (stream == null) {
            return new HttpResponse(status, headers, new byte[0]);
        }
        beginBody();
        try (stream) {
            return new HttpResponse(status, headers, body(connection, stream));
        }
    }

    private synchronized void beginBody() throws IOException {
        checkWanted();
        readingBody = true;
    }

    private byte[] body(HttpURLConnection connection, InputStream stream) throws IOException {
        BoundedBody body = new BoundedBody(settings.maxResponseBytes());
        byte[] chunk = new byte[8192];
        for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
            if (!body.add(chunk, count)) {
                connection.disconnect();
                throw Failures.tooLarge(request, settings.maxResponseBytes());
            }
            synchronized (this) {
                checkWanted();
            }
        }
        checkComplete(connection, body);
        return body.toByteArray();
    }

    /** The JDK takes the end of the connection for the end of the body, however much was promised. */
    private static void checkComplete(HttpURLConnection connection, BoundedBody body) throws IOException {
        long promised = connection.getContentLengthLong();
        if (promised > body.size()) {
            throw new EOFException("the body ends after " + body.size() + " of " + promised + " bytes");
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
