package dev.smithwright.runtime.client.transport;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URLConnection;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes connections of the JDK that are about to carry a request. */
final class UrlConnections {

    private final TransportSettings settings;
    private @Nullable ClosableTls tls;

    UrlConnections(TransportSettings settings) {
        this.settings = settings;
    }

    /** Returns a connection for the request, which connects when it is told to. */
    HttpURLConnection open(HttpRequest request) throws IOException {
        URLConnection opened = request.uri().toURL().openConnection();
        if (!(opened instanceof HttpURLConnection http)) {
            throw new IOException("neither http nor https: " + request.uri().getScheme());
        }
        if (isSecure(request)) {
            secure(http);
        }
        http.setRequestMethod(request.method());
        http.setUseCaches(false);
        http.setInstanceFollowRedirects(false);
        http.setDoOutput(true);
        // Besides saving a copy, a fixed length keeps the JDK from silently sending a POST a second time
        // when a connection breaks.
        http.setFixedLengthStreamingMode(request.body().length);
        http.setConnectTimeout(milliseconds(connectTimeout(request)));
        http.setReadTimeout(milliseconds(request.timeout()));
        setHeaders(http, request);
        return http;
    }

    static boolean isSecure(HttpRequest request) {
        return "https".equalsIgnoreCase(request.uri().getScheme());
    }

    private void secure(HttpURLConnection http) {
        if (http instanceof HttpsURLConnection https) {
            closable(https.getSSLSocketFactory()).secure(https);
        }
    }

    /** Returns the same factory as long as that of the JDK is the same: the JDK keeps connections for the same factory only. */
    private synchronized ClosableTls closable(SSLSocketFactory factory) {
        ClosableTls closable = tls;
        if (closable == null || !closable.isOf(factory)) {
            closable = new ClosableTls(factory);
            tls = closable;
        }
        return closable;
    }

    private static void setHeaders(HttpURLConnection http, HttpRequest request) {
        http.setRequestProperty("accept", "*/*");
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            if (!ConnectionHeaders.contains(header.getKey())) {
                http.setRequestProperty(header.getKey(), header.getValue());
            }
        }
    }

    /** Returns the longest time that making a connection for the request may take. */
    Duration connectTimeout(HttpRequest request) {
        Duration connectTimeout = settings.connectTimeout();
        return connectTimeout.compareTo(request.timeout()) <= 0 ? connectTimeout : request.timeout();
    }

    /** A wait of 0 would be one without end. */
    private static int milliseconds(Duration duration) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, duration.toMillis()));
    }
}
