package dev.smithwright.runtime.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns an exchange of the JDK's server into a request, and a response into what the exchange sends. */
final class ExchangeAdapter implements HttpHandler {

    private static final int NO_BODY = -1;

    /** A caller reads an answer only after it has sent its body, so a body that is too large is still taken, to a point. */
    private static final int MAX_DISCARDED_BYTES = 16 << 20;

    private final RequestHandler handler;
    private final int maxRequestBytes;

    ExchangeAdapter(RequestHandler handler, int maxRequestBytes) {
        this.handler = handler;
        this.maxRequestBytes = maxRequestBytes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, handler.handle(request(exchange)));
        }
    }

    private ServerRequest request(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), List.copyOf(header.getValue()));
        }
        return new ServerRequest(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body(exchange));
    }

    private byte[] body(HttpExchange exchange) throws IOException {
        InputStream stream = exchange.getRequestBody();
        byte[] body = stream.readNBytes(maxRequestBytes + 1);
        if (body.length > maxRequestBytes) {
            discard(stream);
        }
        return body;
    }

    private static void discard(InputStream stream) throws IOException {
        byte[] chunk = new byte[8192];
        for (int left = MAX_DISCARDED_BYTES; left > 0; ) {
            int count = stream.read(chunk);
            if (count < 0) {
                return;
            }
            left -= count;
        }
    }

    private static void send(HttpExchange exchange, ServerResponse response) throws IOException {
        for (Map.Entry<String, String> header : response.headers().entrySet()) {
            exchange.getResponseHeaders().set(header.getKey(), header.getValue());
        }
        byte[] body = response.body();
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(response.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(response.status(), body.length);
        try (OutputStream output = exchange.getResponseBody()) {
            output.write(body);
        }
    }
}
