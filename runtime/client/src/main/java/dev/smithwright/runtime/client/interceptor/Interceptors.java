package dev.smithwright.runtime.client.interceptor;

import dev.smithwright.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * The interceptors of a client. What comes before a step goes through them in their order, what comes after it in reverse, so
 * that each sees what the ones before it have made.
 *
 * @param all the interceptors, first one first
 */
public record Interceptors(List<CallInterceptor> all) {

    /** Interceptors of a client that has none. */
    public static final Interceptors NONE = new Interceptors(List.of());

    /** Copies the list. */
    public Interceptors {
        all = List.copyOf(all);
    }

    /** Returns the hooks of a call that begins. */
    public CallHooks begin(Operation<?, ?, ?> operation, Object input) {
        if (all.isEmpty()) {
            return CallHooks.NONE;
        }
        List<CallHooks> hooks = new ArrayList<>(all.size());
        for (CallInterceptor interceptor : all) {
            hooks.add(interceptor.begin(operation, input));
        }
        return hooks.size() == 1 ? hooks.get(0) : new NestedHooks(hooks);
    }
}
