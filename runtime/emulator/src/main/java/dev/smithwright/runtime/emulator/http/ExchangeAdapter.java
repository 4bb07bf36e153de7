package dev.smithwright.runtime.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns an exchange of the JDK's server into a request, and a response into what the exchange sends. */
final class ExchangeAdapter implements HttpHandler {

    private static final int NO_BODY = -1;

    private final RequestHandler handler;
    private final BodyReader bodies;

    ExchangeAdapter(RequestHandler handler, BodyReader bodies) {
        this.handler = handler;
        this.bodies = bodies;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                MemoryBudget.Share memory = bodies.share()) {
            send(exchange, handler.handle(request(exchange, memory)));
        }
    }

    private ServerRequest request(HttpExchange exchange, MemoryBudget.Share memory) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), List.copyOf(header.getValue()));
        }
        return new ServerRequest(
                exchange.getRequestMethod(), exchange.getRequestURI(), headers, bodies.read(exchange, memory));
    }

    /** An exchange that is closed before it was answered takes its connection with it. */
    private static void send(HttpExchange exchange, ServerResponse response) throws IOException {
        if (response.isDropped()) {
            return;
        }
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
