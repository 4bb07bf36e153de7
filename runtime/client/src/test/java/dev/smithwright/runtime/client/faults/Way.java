package dev.smithwright.runtime.client.faults;

import dev.smithwright.runtime.client.transport.JdkHttpTransport;
import dev.smithwright.runtime.client.transport.TransportSettings;
import dev.smithwright.runtime.notes.NoteBookAsyncClient;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.operation.Operation;
import java.net.URI;

/** The ways to call a service. What goes wrong with one goes wrong with all, and alike. */
enum Way {
    /** The client that waits, over the transport that it has by default. */
    URL_CONNECTION {
        @Override
        Caller open(URI service, CallSettings settings) {
            return new Waiting(settings.apply(NoteBookClient.builder())
                    .endpoint(service)
                    .connectTimeout(settings.connectTimeout())
                    .build());
        }
    },
    /** The client that waits, over {@code java.net.http}. */
    JDK_HTTP {
        @Override
        Caller open(URI service, CallSettings settings) {
            JdkHttpTransport transport =
                    new JdkHttpTransport(TransportSettings.DEFAULT.withConnectTimeout(settings.connectTimeout()));
            NoteBookClient client = settings.apply(NoteBookClient.builder())
                    .endpoint(service)
                    .transport(transport)
                    .build();
            return new OverTransport(new Waiting(client), transport);
        }
    },
    /** The client that does not wait. */
    ASYNCHRONOUS {
        @Override
        Caller open(URI service, CallSettings settings) {
            return new Asynchronous(settings.apply(NoteBookAsyncClient.builder())
                    .endpoint(service)
                    .connectTimeout(settings.connectTimeout())
                    .build());
        }
    };

    /** Opens a client of the service at this address. */
    abstract Caller open(URI service, CallSettings settings);

    /** A client, however it calls. */
    interface Caller extends AutoCloseable {

        <I, O> Call<O> begin(Operation<I, O, ?> operation, I input);

        @Override
        void close();
    }

    private record Waiting(NoteBookClient client) implements Caller {

        @Override
        public <I, O> Call<O> begin(Operation<I, O, ?> operation, I input) {
            return new Call.Waiting<>(() -> client.call(operation, input));
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private record Asynchronous(NoteBookAsyncClient client) implements Caller {

        @Override
        public <I, O> Call<O> begin(Operation<I, O, ?> operation, I input) {
            return new Call.Asynchronous<>(client.call(operation, input));
        }

        @Override
        public void close() {
            client.close();
        }
    }

    /** A client does not close a transport that it was given. */
    private record OverTransport(Caller caller, JdkHttpTransport transport) implements Caller {

        @Override
        public <I, O> Call<O> begin(Operation<I, O, ?> operation, I input) {
            return caller.begin(operation, input);
        }

        @Override
        public void close() {
            caller.close();
            transport.close();
        }
    }
}
