package dev.smithwright.emulator.cognitoidentity.wire;

import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdDocuments;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/** Answers those who want to verify the service's tokens. */
final class OpenIdDiscovery implements RequestFilter {

    private final OpenIdDocuments documents;

    OpenIdDiscovery(OpenIdDocuments documents) {
        this.documents = documents;
    }

    @Override
    public ServerResponse filter(ServerRequest request, RequestHandler next) {
        if (!request.method().equals("GET")) {
            return next.handle(request);
        }
        return switch (request.path()) {
            case OpenIdDocuments.CONFIGURATION_PATH -> json(documents.configuration(host(request)));
            case OpenIdDocuments.KEY_SET_PATH -> json(documents.keySet());
            default -> next.handle(request);
        };
    }

    /** Whoever asks has reached the emulator under this name, whatever the emulator itself thinks that it is called. */
    private static String host(ServerRequest request) {
        String host = request.header("host");
        return "http://" + (host == null ? "localhost" : host);
    }

    private static ServerResponse json(String document) {
        return ServerResponse.of(200)
                .withHeader("Content-Type", "application/json")
                .withBody(document.getBytes(StandardCharsets.UTF_8));
    }
}
