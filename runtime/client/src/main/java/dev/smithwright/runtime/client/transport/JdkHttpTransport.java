package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.operation.CallFuture;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A transport on {@code java.net.http}, with HTTP/1.1. It starts slower than {@link UrlConnectionTransport}, but an
 * interrupt ends a wait, the request's timeout bounds the whole exchange, and kept connections are its own. The JDK's
 * client is made with the first request. Its threads are daemons.
 *
 * <p>What depends on an asynchronous answer runs in {@link java.util.concurrent.ForkJoinPool#commonPool}, never in a
 * thread that moves bytes. Who cancels a call, or adds to one that is over, runs it in a thread of one's own.
 */
public final class JdkHttpTransport implements HttpTransport, AsyncHttpTransport {

    private final TransportSettings settings;
    private final ExchangeLimit limit;
    private @Nullable HttpClient client;
    private boolean closed;

    /** Makes a transport with {@link TransportSettings#DEFAULT}. */
    public JdkHttpTransport() {
        this(TransportSettings.DEFAULT);
    }

    /** Makes a transport. */
    public JdkHttpTransport(TransportSettings settings) {
        this.settings = settings;
        this.limit = new ExchangeLimit(settings.maxConnections());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the transport is closed
     */
    @Override
    public HttpResponse send(HttpRequest request) {
        CompletableFuture<Void> turn = turn();
        CallFuture<HttpResponse> answer = answer(turn, request);
        try {
            return answer.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            TransportException late = late(turn, request, e);
            answer.cancel(true);
            throw late;
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw Failures.interrupted(request, e);
        } catch (ExecutionException e) {
            throw failure(request, e.getCause() == null ? e : e.getCause());
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>It fails with an {@link IllegalStateException} if the transport is closed.
     */
    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        CompletableFuture<Void> turn = turn();
        CallFuture<HttpResponse> answer = answer(turn, request).recover(Exception.class, broken -> {
            throw failure(request, broken);
        });
        limit(answer, turn, request);
        return answer;
    }

    /** Returns a future that completes when the exchange may begin, which is mostly at once. */
    private CompletableFuture<Void> turn() {
        return limit.tryBegin() ? CompletableFuture.completedFuture(null) : limit.turn();
    }

    private CallFuture<HttpResponse> answer(CompletableFuture<Void> turn, HttpRequest request) {
        return CallFuture.of(turn).then(begun -> exchange(request)).map(java.net.http.HttpResponse::body);
    }

    /** Ends a wait in time, and not in the thread of the JDK's timer, which serves the whole process. */
    private void limit(CompletableFuture<HttpResponse> answer, CompletableFuture<Void> turn, HttpRequest request) {
        CompletableFuture<Void> timer =
                new CompletableFuture<Void>().orTimeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        CallFuture.onEnd(answer, (response, failure) -> timer.complete(null));
        CompletableFuture<Void> unused = timer.exceptionallyAsync(expired -> {
            answer.completeExceptionally(late(turn, request, new TimeoutException()));
            return null;
        });
    }

    private TransportException late(CompletableFuture<Void> turn, HttpRequest request, TimeoutException cause) {
        return turn.isDone()
                ? Failures.timeout(request, cause)
                : Failures.noneFree(request, settings.maxConnections(), cause);
    }

    private CompletableFuture<java.net.http.HttpResponse<HttpResponse>> exchange(HttpRequest request) {
        try {
            ResponseHandler response = new ResponseHandler(request, settings.maxResponseBytes());
            CompletableFuture<java.net.http.HttpResponse<HttpResponse>> exchange =
                    client().sendAsync(jdkRequest(request), response);
            CallFuture.onEnd(exchange, (answer, failure) -> end(exchange, response));
            return exchange;
        } catch (RuntimeException | Error failure) {
            limit.end();
            throw failure;
        }
    }

    /**
     * Closes the connection of an exchange that has ended before the body of an answer began. The JDK leaves it open, for as
     * long as the process lives, where it cannot make sense of the head; and it cancels an exchange through any future that
     * depends on it, but not through one that is done. From the beginning of the body on, the JDK does what is right, and the
     * connection may carry another exchange already.
     */
    private void end(CompletableFuture<?> exchange, ResponseHandler response) {
        if (!response.hasBody()) {
            exchange.newIncompleteFuture().cancel(true);
        }
        limit.end();
    }

    private synchronized HttpClient client() {
        if (closed) {
            throw new IllegalStateException("the transport is closed");
        }
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(settings.connectTimeout())
                    .build();
        }
        return client;
    }

    private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(request.uri())
                .method(request.method(), BodyPublishers.ofByteArray(request.body()))
                .setHeader("accept", "*/*");
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            if (!ConnectionHeaders.contains(header.getKey())) {
                builder.setHeader(header.getKey(), header.getValue());
            }
        }
        return builder.build();
    }

    private RuntimeException failure(HttpRequest request, Throwable cause) {
        if (cause instanceof IllegalStateException closed) {
            return closed;
        }
        if (cause instanceof TransportException known) {
            return known;
        }
        if (cause instanceof IOException && cause.getCause() instanceof TransportException known) {
            return known;
        }
        if (cause instanceof HttpConnectTimeoutException timeout) {
            return Failures.connectTimeout(request, settings.connectTimeout(), timeout);
        }
        return Failures.of(request, cause instanceof Exception broken ? broken : new ExecutionException(cause));
    }

    /** Lets exchanges under way end where the JDK can (21 and later), then lets go of its connections. */
    @Override
    public void close() {
        HttpClient open = take();
        if (open instanceof AutoCloseable closeable) {
            close(closeable);
        }
    }

    private synchronized @Nullable HttpClient take() {
        HttpClient open = client;
        client = null;
        closed = true;
        return open;
    }

    private static void close(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException("the JDK's HTTP client cannot be closed", e);
        }
    }
}
