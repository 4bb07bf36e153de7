package dev.smithwright.runtime.emulator.control;

import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * Answers whatever is asked for at {@code /_emulator} and below it, and hands everything else on. It stands outside of all
 * other filters, so that nothing which lets browsers call the service lets them call the site: pages of other sites can
 * neither read it nor change anything.
 */
public final class ControlSite implements RequestFilter {

    /** Path that the site begins at. */
    public static final String ROOT = "/_emulator/";

    private static final String ROOT_WITHOUT_SLASH = "/_emulator";

    private final ControlEndpoints endpoints;
    private volatile @Nullable ControlDesk desk;

    /** Makes a site, whose endpoints are made when one is first asked for. */
    public ControlSite(ControlEndpoints endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public ServerResponse filter(ServerRequest request, RequestHandler next) {
        String path = request.path();
        if (path.startsWith(ROOT)) {
            return desk().answer(path.substring(ROOT.length()), request);
        }
        return path.equals(ROOT_WITHOUT_SLASH) ? desk().answer("", request) : next.handle(request);
    }

    private ControlDesk desk() {
        ControlDesk present = desk;
        return present == null ? makeDesk() : present;
    }

    private synchronized ControlDesk makeDesk() {
        ControlDesk present = desk;
        if (present == null) {
            present = new ControlDesk(endpoints.all());
            desk = present;
        }
        return present;
    }
}
