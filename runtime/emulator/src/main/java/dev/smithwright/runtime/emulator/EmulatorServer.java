package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.emulator.http.LocalHttpServer;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import java.net.URI;

/** An emulator of a service behind HTTP. It listens from the moment that it is started until it is closed. */
public final class EmulatorServer implements AutoCloseable {

    private final LocalHttpServer server;
    private final URI uri;

    private EmulatorServer(LocalHttpServer server, URI uri) {
        this.server = server;
        this.uri = uri;
    }

    /** Starts to describe a server whose calls go to {@code router}. */
    public static Builder builder(OperationRouter router) {
        return new Builder(DispatchSettings.of(router));
    }

    /** Returns the address of the server, with the port that it really listens at. */
    public URI uri() {
        return uri;
    }

    /** Takes no more requests, waits up to 5 seconds for those under way, and closes all connections. */
    @Override
    public void close() {
        server.close();
    }

    /** Describes a server. What is not given: host {@code 127.0.0.1}, a free port, and {@link DispatchSettings#of}. */
    public static final class Builder {

        private DispatchSettings settings;
        private String host = "127.0.0.1";
        private int port;

        private Builder(DispatchSettings settings) {
            this.settings = settings;
        }

        /** Sets the name or address to listen at; {@code 0.0.0.0} for all. */
        public Builder host(String host) {
            this.host = host;
            return this;
        }

        /** Sets the port to listen at; 0 picks a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Sets who decides on the HTTP status of errors. */
        public Builder errorStatus(ErrorStatusPolicy errorStatus) {
            this.settings = settings.withErrorStatus(errorStatus);
            return this;
        }

        /** Sets who decides who may call. */
        public Builder authenticator(RequestAuthenticator authenticator) {
            this.settings = settings.withAuthenticator(authenticator);
            return this;
        }

        /** Adds a filter, inside of those that were added before. */
        public Builder filter(RequestFilter filter) {
            this.settings = settings.withFilter(filter);
            return this;
        }

        /**
         * Sets the largest body of a request that is read, in bytes.
         *
         * @throws IllegalArgumentException if it is not from 1 to 2^30
         */
        public Builder maxRequestBytes(int maxRequestBytes) {
            this.settings = settings.withMaxRequestBytes(maxRequestBytes);
            return this;
        }

        /**
         * Starts the server.
         *
         * @throws java.io.UncheckedIOException if it cannot listen there; the message says where and why
         * @throws IllegalArgumentException if none of the service's protocols is known here, or the port is no port
         */
        public EmulatorServer start() {
            RequestDispatcher dispatcher = new RequestDispatcher(settings);
            LocalHttpServer server = LocalHttpServer.start(host, port, settings.maxRequestBytes(), dispatcher);
            return new EmulatorServer(server, address(server.port()));
        }

        private URI address(int actualPort) {
            String authority = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
            return URI.create("http://" + authority + ":" + actualPort);
        }
    }
}
