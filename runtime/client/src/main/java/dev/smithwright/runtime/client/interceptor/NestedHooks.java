package dev.smithwright.runtime.client.interceptor;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The hooks of several interceptors, one within the other. */
final class NestedHooks implements CallHooks {

    private final List<CallHooks> inwards;
    private final List<CallHooks> outwards;

    NestedHooks(List<CallHooks> inwards) {
        this.inwards = inwards;
        this.outwards = new ArrayList<>(inwards);
        Collections.reverse(outwards);
    }

    @Override
    public HttpRequest beforeSigning(HttpRequest request, int attempt) {
        HttpRequest changed = request;
        for (CallHooks hooks : inwards) {
            changed = hooks.beforeSigning(changed, attempt);
        }
        return changed;
    }

    @Override
    public void beforeSending(HttpRequest request, int attempt) {
        for (CallHooks hooks : inwards) {
            hooks.beforeSending(request, attempt);
        }
    }

    @Override
    public HttpResponse afterReceiving(HttpResponse response, int attempt) {
        HttpResponse changed = response;
        for (CallHooks hooks : outwards) {
            changed = hooks.afterReceiving(changed, attempt);
        }
        return changed;
    }

    @Override
    public void attemptSucceeded(Response<?> response, int attempt) {
        for (CallHooks hooks : outwards) {
            hooks.attemptSucceeded(response, attempt);
        }
    }

    @Override
    public void attemptFailed(SmithwrightException failure, int attempt) {
        for (CallHooks hooks : outwards) {
            hooks.attemptFailed(failure, attempt);
        }
    }

    @Override
    public void callSucceeded(Response<?> response) {
        for (CallHooks hooks : outwards) {
            hooks.callSucceeded(response);
        }
    }

    @Override
    public void callFailed(Throwable failure) {
        for (CallHooks hooks : outwards) {
            try {
                hooks.callFailed(failure);
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
