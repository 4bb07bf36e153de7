package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.operation.CallFuture;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The default transport, on {@link HttpURLConnection}: a fraction of the start-up cost of {@code java.net.http}. The JDK
 * keeps connections alive, for all users of this class together, or with TLS for each transport.
 *
 * <p>Each exchange runs in a thread of the transport, kept for the next one, since nothing can wake a thread that waits for
 * a socket: so that an interrupt ends a call, and its timeout bounds all of it, in whatever state the connection is. For
 * very many calls at a time, {@link JdkHttpTransport} needs fewer threads. There are no more of them than
 * {@link TransportSettings#maxConnections}.
 *
 * <p>One limit comes with the class of the JDK: of an answer with status 401 or 407 it keeps the headers but not the body,
 * because a request that is never sent twice cannot be authenticated later. {@link JdkHttpTransport} keeps the body.
 */
public final class UrlConnectionTransport implements HttpTransport {

    private final TransportSettings settings;
    private final UrlConnections connections;
    private final ExchangeLimit limit;
    private final ExchangeThreads threads = new ExchangeThreads();

    /** Makes a transport with {@link TransportSettings#DEFAULT}. */
    public UrlConnectionTransport() {
        this(TransportSettings.DEFAULT);
    }

    /** Makes a transport. */
    public UrlConnectionTransport(TransportSettings settings) {
        this.settings = settings;
        this.connections = new UrlConnections(settings);
        this.limit = new ExchangeLimit(settings.maxConnections());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the transport is closed
     */
    @Override
    public HttpResponse send(HttpRequest request) {
        return exchange(limit.tryBegin() ? request : afterTurn(request));
    }

    /** Waits in line, and returns the request with what is left of its time. */
    private HttpRequest afterTurn(HttpRequest request) {
        long start = System.nanoTime();
        CallFuture<Void> turn = limit.turn();
        try {
            turn.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
            return request.withTimeout(request.timeout().minusNanos(System.nanoTime() - start));
        } catch (TimeoutException e) {
            leave(turn);
            throw Failures.noneFree(request, settings.maxConnections(), e);
        } catch (InterruptedException e) {
            leave(turn);
            Thread.currentThread().interrupt();
            throw Failures.interrupted(request, e);
        } catch (ExecutionException e) {
            throw Failures.of(request, e);
        }
    }

    private void leave(CallFuture<Void> turn) {
        if (!turn.cancel(false)) {
            limit.end();
        }
    }

    private HttpResponse exchange(HttpRequest request) {
        UrlConnectionExchange exchange = new UrlConnectionExchange(request, connections, settings.maxResponseBytes());
        Answer answer = new Answer(exchange);
        start(answer);
        try {
            return answer.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            exchange.abandon();
            throw Failures.timeout(request, e);
        } catch (InterruptedException e) {
            exchange.abandon();
            Thread.currentThread().interrupt();
            throw Failures.interrupted(request, e);
        } catch (ExecutionException e) {
            throw failure(request, exchange, e.getCause() == null ? e : e.getCause());
        }
    }

    private void start(Answer answer) {
        try {
            threads.execute(answer);
        } catch (IllegalStateException closed) {
            limit.end();
            throw closed;
        }
    }

    /** Also an exchange that nobody waits for any more is under way until it ends. */
    private final class Answer extends FutureTask<HttpResponse> {

        Answer(UrlConnectionExchange exchange) {
            super(exchange);
        }

        @Override
        protected void done() {
            limit.end();
        }
    }

    private TransportException failure(HttpRequest request, UrlConnectionExchange exchange, Throwable cause) {
        if (cause instanceof TransportException known) {
            return known;
        }
        if (cause instanceof SocketTimeoutException late) {
            return exchange.isConnected()
                    ? Failures.timeout(request, late)
                    : Failures.connectTimeout(request, connections.connectTimeout(request), late);
        }
        return Failures.of(request, cause instanceof Exception broken ? broken : new ExecutionException(cause));
    }

    /** Lets exchanges under way end. The kept connections are the JDK's, which closes them when they have been idle for a while. */
    @Override
    public void close() {
        threads.close();
    }
}
