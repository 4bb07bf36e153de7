package dev.smithwright.runtime.client.transport;

import java.util.concurrent.CompletableFuture;

/** All transports, for tests that hold for all. */
public enum TransportKind {
    URL_CONNECTION {
        @Override
        public HttpTransport open(TransportSettings settings) {
            return new UrlConnectionTransport(settings);
        }
    },
    JDK_HTTP {
        @Override
        public HttpTransport open(TransportSettings settings) {
            return new JdkHttpTransport(settings);
        }
    },
    JDK_HTTP_ASYNC {
        @Override
        public HttpTransport open(TransportSettings settings) {
            return new Waiting(new JdkHttpTransport(settings));
        }
    };

    public abstract HttpTransport open(TransportSettings settings);

    public HttpTransport open() {
        return open(TransportSettings.DEFAULT);
    }

    /** Waits for the answers of an asynchronous transport, and throws what their futures fail with. */
    private record Waiting(AsyncHttpTransport transport) implements HttpTransport {

        @Override
        public HttpResponse send(HttpRequest request) {
            CompletableFuture<HttpResponse> answer = transport.sendAsync(request);
            Throwable failure = answer.handle((response, thrown) -> thrown).join();
            if (failure != null) {
                throw (RuntimeException) failure;
            }
            return answer.join();
        }

        @Override
        public void close() {
            transport.close();
        }
    }
}
