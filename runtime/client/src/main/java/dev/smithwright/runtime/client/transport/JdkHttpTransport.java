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
    private @Nullable HttpClient client;
    private boolean closed;

    /** Makes a transport with {@link TransportSettings#DEFAULT}. */
    public JdkHttpTransport() {
        this(TransportSettings.DEFAULT);
    }

    /** Makes a transport. */
    public JdkHttpTransport(TransportSettings settings) {
        this.settings = settings;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the transport is closed
     */
    @Override
    public HttpResponse send(HttpRequest request) {
        CompletableFuture<java.net.http.HttpResponse<HttpResponse>> exchange = exchange(request);
        try {
            return exchange.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS)
                    .body();
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw Failures.timeout(request, e);
        } catch (InterruptedException e) {
            exchange.cancel(true);
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
        CallFuture<HttpResponse> answer = CallFuture.start(() -> CallFuture.of(exchange(request))
                        .recover(Exception.class, broken -> {
                            throw failure(request, broken);
                        }))
                .map(java.net.http.HttpResponse::body);
        limit(answer, request);
        return answer;
    }

    /** Ends a wait in time, and not in the thread of the JDK's timer, which serves the whole process. */
    private static void limit(CompletableFuture<HttpResponse> answer, HttpRequest request) {
        CompletableFuture<Void> timer =
                new CompletableFuture<Void>().orTimeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        CallFuture.onEnd(answer, (response, failure) -> timer.complete(null));
        CompletableFuture<Void> unused = timer.exceptionallyAsync(expired -> {
            answer.completeExceptionally(Failures.timeout(request, new TimeoutException()));
            return null;
        });
    }

    private CompletableFuture<java.net.http.HttpResponse<HttpResponse>> exchange(HttpRequest request) {
        CompletableFuture<java.net.http.HttpResponse<HttpResponse>> exchange = client().sendAsync(
                        jdkRequest(request),
                        head -> new ResponseSubscriber(request, head, settings.maxResponseBytes()));
        CallFuture.onEnd(exchange, (response, failure) -> {
            if (failure != null) {
                end(exchange);
            }
        });
        return exchange;
    }

    /**
     * Closes the connection of an exchange that has failed. The JDK leaves it open, for as long as the process lives, where
     * it cannot make sense of the head of an answer; and it cancels an exchange through any future that depends on it, but
     * not through one that is done.
     */
    private static void end(CompletableFuture<?> exchange) {
        exchange.newIncompleteFuture().cancel(true);
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

    private TransportException failure(HttpRequest request, Throwable cause) {
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
