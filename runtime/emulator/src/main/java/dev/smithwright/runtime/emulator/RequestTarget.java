package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.operation.Operation;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a request is for. */
final class RequestTarget {

    private static final String UNKNOWN_OPERATION = "UnknownOperationException";

    private RequestTarget() {}

    /** Returns the operation that {@code X-Amz-Target} names as {@code Service.Operation}. */
    static Operation<?, ?, ?> operation(OperationRouter router, ServerRequest request) {
        if (!request.method().equals("POST")) {
            throw new RefusedRequestException(405, "MethodNotAllowedException", "POST is the only method");
        }
        String target = request.header("x-amz-target");
        int dot = target == null ? -1 : target.lastIndexOf('.');
        if (target == null || dot < 0) {
            throw new RefusedRequestException(404, UNKNOWN_OPERATION, "no header X-Amz-Target names an operation");
        }
        String service = target.substring(0, dot);
        Operation<?, ?, ?> operation = operation(router, service, target.substring(dot + 1));
        if (operation == null) {
            throw new RefusedRequestException(400, UNKNOWN_OPERATION, null);
        }
        return operation;
    }

    private static @Nullable Operation<?, ?, ?> operation(OperationRouter router, String service, String name) {
        return service.equals(router.service().name()) ? router.operation(name) : null;
    }
}
