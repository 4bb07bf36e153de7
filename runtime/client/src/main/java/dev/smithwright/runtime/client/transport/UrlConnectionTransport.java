package dev.smithwright.runtime.client.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URLConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The default transport, on {@link HttpURLConnection}: a fraction of the start-up cost of {@code java.net.http}. The JDK
 * keeps connections alive, for all users of this class together.
 *
 * <p>Three limits come with it. A thread that waits is not woken by an interrupt, unless it is a virtual one. The
 * request's timeout bounds each wait for data, and is checked again whenever data comes, so that an answer that keeps
 * trickling can take up to twice as long. And of an answer with status 401 or 407 the JDK keeps the headers but not the
 * body. {@link JdkHttpTransport} has none of them.
 */
public final class UrlConnectionTransport implements HttpTransport {

    private final TransportSettings settings;

    /** Makes a transport with {@link TransportSettings#DEFAULT}. */
    public UrlConnectionTransport() {
        this(TransportSettings.DEFAULT);
    }

    /** Makes a transport. */
    public UrlConnectionTransport(TransportSettings settings) {
        this.settings = settings;
    }

    @Override
    public HttpResponse send(HttpRequest request) {
        long start = System.nanoTime();
        HttpURLConnection connection = connect(request);
        try {
            write(connection, request.body());
            return read(connection, request, start);
        } catch (SocketTimeoutException e) {
            connection.disconnect();
            throw Failures.timeout(request, e);
        } catch (IOException e) {
            connection.disconnect();
            throw Failures.of(request, e);
        }
    }

    private HttpURLConnection connect(HttpRequest request) {
        Duration timeout = shorter(settings.connectTimeout(), request.timeout());
        try {
            HttpURLConnection connection = open(request);
            connection.setConnectTimeout(milliseconds(timeout));
            connection.setReadTimeout(milliseconds(request.timeout()));
            connection.connect();
            return connection;
        } catch (SocketTimeoutException e) {
            throw Failures.connectTimeout(request, timeout, e);
        } catch (IOException e) {
            throw Failures.of(request, e);
        }
    }

    private static HttpURLConnection open(HttpRequest request) throws IOException {
        URLConnection opened = request.uri().toURL().openConnection();
        if (!(opened instanceof HttpURLConnection connection)) {
            throw new IOException("neither http nor https: " + request.uri().getScheme());
        }
        connection.setRequestMethod(request.method());
        connection.setUseCaches(false);
        connection.setInstanceFollowRedirects(false);
        connection.setDoOutput(true);
        // Besides saving a copy, a fixed length keeps the JDK from silently sending a POST a second time
        // when a kept connection breaks.
        connection.setFixedLengthStreamingMode(request.body().length);
        connection.setRequestProperty("accept", "*/*");
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            if (!ConnectionHeaders.contains(header.getKey())) {
                connection.setRequestProperty(header.getKey(), header.getValue());
            }
        }
        return connection;
    }

    private static void write(HttpURLConnection connection, byte[] body) throws IOException {
        try (OutputStream output = connection.getOutputStream()) {
            output.write(body);
        }
    }

    private HttpResponse read(HttpURLConnection connection, HttpRequest request, long start) throws IOException {
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
        try (stream) {
            return new HttpResponse(status, headers, body(connection, stream, request, start));
        }
    }

    private byte[] body(HttpURLConnection connection, InputStream stream, HttpRequest request, long start)
            throws IOException {
        BoundedBody body = new BoundedBody(settings.maxResponseBytes());
        byte[] chunk = new byte[8192];
        for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
            if (!body.add(chunk, count)) {
                connection.disconnect();
                throw Failures.tooLarge(request, settings.maxResponseBytes());
            }
            if (System.nanoTime() - start > request.timeout().toNanos()) {
                throw new SocketTimeoutException("the answer trickles");
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

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** A wait of 0 would be one without end. */
    private static int milliseconds(Duration duration) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, duration.toMillis()));
    }

    /** Does nothing: the kept connections are the JDK's, which closes them when they have been idle for a while. */
    @Override
    public void close() {}
}
