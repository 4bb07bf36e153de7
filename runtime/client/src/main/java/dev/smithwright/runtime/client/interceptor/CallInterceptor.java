package dev.smithwright.runtime.client.interceptor;

import dev.smithwright.runtime.operation.Operation;

/** Is told when calls of a client begin. Used by many threads at once. */
@FunctionalInterface
public interface CallInterceptor {

    /**
     * Returns the hooks of a call that begins: a new object for each call that keeps what belongs to it, such as the time
     * when it began, in its fields; {@link CallHooks#NONE} to leave the call alone.
     *
     * @param operation the operation
     * @param input its input, which has not been checked yet
     */
    CallHooks begin(Operation<?, ?, ?> operation, Object input);
}
