package dev.smithwright.runtime.client.transport;

/** Both transports, for tests that hold for both. */
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
    };

    public abstract HttpTransport open(TransportSettings settings);

    public HttpTransport open() {
        return open(TransportSettings.DEFAULT);
    }
}
