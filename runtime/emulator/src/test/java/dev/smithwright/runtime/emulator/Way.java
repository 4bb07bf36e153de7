package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.client.transport.JdkHttpTransport;
import dev.smithwright.runtime.client.transport.UrlConnectionTransport;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.ValidationLevel;

/** The ways from a client to an emulator. What holds for one holds for all. */
enum Way {
    URL_CONNECTION {
        @Override
        NoteBookClient open(DispatchSettings settings, ValidationLevel validation) {
            return overHttp(settings, validation, new UrlConnectionTransport());
        }
    },
    JDK_HTTP {
        @Override
        NoteBookClient open(DispatchSettings settings, ValidationLevel validation) {
            return overHttp(settings, validation, new JdkHttpTransport());
        }
    },
    IN_PROCESS {
        @Override
        NoteBookClient open(DispatchSettings settings, ValidationLevel validation) {
            return NoteBookClient.over(new InProcessCaller(settings, validation));
        }
    };

    static final String SECRET = "secret/of/the/test";

    /** Opens a client, and with it an emulator, which is closed together with the client. */
    abstract NoteBookClient open(DispatchSettings settings, ValidationLevel validation);

    NoteBookClient open(OperationRouter router) {
        return open(DispatchSettings.of(router), ValidationLevel.REQUIRED_AND_MINIMUM);
    }

    private static NoteBookClient overHttp(
            DispatchSettings settings, ValidationLevel validation, HttpTransport transport) {
        EmulatorServer.Builder server = EmulatorServer.builder(settings.router())
                .errorStatus(settings.errorStatus())
                .authenticator(settings.authenticator())
                .maxRequestBytes(settings.maxRequestBytes());
        settings.filters().forEach(server::filter);
        EmulatorServer started = server.start();
        NoteBookClient client = NoteBookClient.builder()
                .endpoint(started.uri())
                .region("eu-west-1")
                .credentials("AKID", SECRET, "token")
                .transport(transport)
                .validation(validation)
                .build();
        return NoteBookClient.over(new WithServer(client, transport, started));
    }

    private record WithServer(OperationCaller client, HttpTransport transport, EmulatorServer server)
            implements OperationCaller {

        @Override
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            return client.call(operation, input);
        }

        @Override
        public void close() {
            client.close();
            transport.close();
            server.close();
        }
    }
}
