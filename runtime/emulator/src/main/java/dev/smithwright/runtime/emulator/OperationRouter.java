package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceDescription;
import java.util.List;

/** Knows a service's operations and hands each call to the method that answers it. Generated for a service. */
public interface OperationRouter {

    /** Returns the service whose operations are routed. */
    ServiceDescription service();

    /** Returns all operations, sorted by name. */
    List<Operation<?, ?, ?>> operations();

    /**
     * Calls the handler's method for the operation and returns its output.
     *
     * @throws dev.smithwright.runtime.error.ServiceException if the handler answers with an error
     * @throws OperationNotImplementedException if the handler does not implement the operation
     */
    Object route(Operation<?, ?, ?> operation, Object input, RequestContext context);
}
