package dev.smithwright.runtime.emulator.control;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.PrintableText;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes what is asked of the control site to the endpoint that answers it. */
final class ControlDesk {

    private static final int MAX_SHOWN_PATH = 100;

    /** Pages have no scripts and fetch nothing but the site's own style; no other page may frame them. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final System.Logger logger = System.getLogger("dev.smithwright.runtime.emulator");
    private final List<ControlEndpoint> endpoints;

    ControlDesk(List<ControlEndpoint> endpoints) {
        this.endpoints = List.copyOf(endpoints);
    }

    /** Answers the request for the path below the site's root. */
    ServerResponse answer(String path, ServerRequest request) {
        return found(path, request)
                .withHeader("Cache-Control", "no-store")
                .withHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .withHeader("Cross-Origin-Resource-Policy", "same-origin")
                .withHeader("Referrer-Policy", "no-referrer")
                .withHeader("X-Content-Type-Options", "nosniff");
    }

    private ServerResponse found(String path, ServerRequest request) {
        if (!TrustedHosts.contains(request.header("host"))) {
            return error(
                    403,
                    "the control site is not shown under this name; use an address, localhost or a name without dots");
        }
        List<ControlEndpoint> there =
                endpoints.stream().filter(endpoint -> endpoint.isAt(path)).toList();
        if (there.isEmpty()) {
            return error(404, notFound(path));
        }
        for (ControlEndpoint endpoint : there) {
            if (endpoint.takes(request.method())) {
                return checked(endpoint, request);
            }
        }
        return otherMethod(there, request.method());
    }

    private String notFound(String path) {
        List<String> all = new ArrayList<>();
        endpoints.forEach(endpoint -> all.add(endpoint.method() + " " + ControlSite.ROOT + endpoint.path()));
        return "there is no " + ControlSite.ROOT + PrintableText.of(path, MAX_SHOWN_PATH) + "; there are "
                + String.join(", ", all);
    }

    private static ServerResponse otherMethod(List<ControlEndpoint> there, String method) {
        Set<String> methods = new LinkedHashSet<>();
        there.forEach(endpoint -> methods.add(endpoint.method()));
        String allowed = String.join(", ", methods);
        return error(405, PrintableText.of(method, MAX_SHOWN_PATH) + " is not answered here; allowed: " + allowed)
                .withHeader("Allow", allowed);
    }

    /** A page of another site can post a form, but no JSON unless it is allowed to, which it is not. */
    private ServerResponse checked(ControlEndpoint endpoint, ServerRequest request) {
        boolean carriesBody =
                endpoint.method().equals("POST") || endpoint.method().equals("PUT");
        if (carriesBody && !isJson(request)) {
            return error(415, "the header Content-Type has to be " + ControlBody.JSON);
        }
        try {
            return endpoint.handler().handle(request);
        } catch (BadControlRequestException e) {
            return ControlAnswers.errors(400, e.errors());
        } catch (RuntimeException e) {
            logger.log(Level.ERROR, endpoint.method() + " " + ControlSite.ROOT + endpoint.path() + " failed", e);
            return error(500, "the emulator failed; its log has more");
        }
    }

    private static boolean isJson(ServerRequest request) {
        String header = request.header("content-type");
        String type = header == null ? "" : header;
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end))
                .trim()
                .toLowerCase(Locale.ROOT)
                .equals(ControlBody.JSON);
    }

    private static ServerResponse error(int status, String message) {
        return ControlAnswers.errors(status, List.of(message));
    }
}
