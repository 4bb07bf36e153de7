package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.operation.Operation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a request is for. */
public final class RequestTarget {

    private static final String HEADER = "x-amz-target";
    private static final String UNKNOWN_OPERATION = "UnknownOperationException";

    private final String service;
    private final Map<String, Operation<?, ?, ?>> operations;

    /** Makes a finder for the operations of the router's service. */
    public RequestTarget(OperationRouter router) {
        Map<String, Operation<?, ?, ?>> byName = new HashMap<>();
        router.operations().forEach(operation -> byName.put(operation.name(), operation));
        this.service = router.service().name();
        this.operations = Map.copyOf(byName);
    }

    /** Returns the operation that the request names, whatever else is wrong with it; null where it names none. */
    public @Nullable Operation<?, ?, ?> named(ServerRequest request) {
        String target = request.header(HEADER);
        int dot = target == null ? -1 : target.lastIndexOf('.');
        return target == null || dot < 0 ? null : operation(target.substring(0, dot), target.substring(dot + 1));
    }

    /**
     * Returns the operation that {@code X-Amz-Target} names as {@code Service.Operation}.
     *
     * @throws RefusedRequestException if there is none
     */
    Operation<?, ?, ?> operation(ServerRequest request) {
        if (!request.method().equals("POST")) {
            throw new RefusedRequestException(405, "MethodNotAllowedException", "POST is the only method");
        }
        String target = request.header(HEADER);
        int dot = target == null ? -1 : target.lastIndexOf('.');
        if (target == null || dot < 0) {
            throw new RefusedRequestException(404, UNKNOWN_OPERATION, "no header X-Amz-Target names an operation");
        }
        @Nullable Operation<?, ?, ?> operation = operation(target.substring(0, dot), target.substring(dot + 1));
        if (operation == null) {
            throw new RefusedRequestException(400, UNKNOWN_OPERATION, null);
        }
        return operation;
    }

    private @Nullable Operation<?, ?, ?> operation(String wantedService, String name) {
        return wantedService.equals(service) ? operations.get(name) : null;
    }
}
