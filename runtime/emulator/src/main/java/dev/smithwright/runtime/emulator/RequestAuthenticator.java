package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.operation.Operation;

/** Decides whether a caller may call: asked once the body is known to be JSON, before constraints are checked. */
public interface RequestAuthenticator {

    /**
     * Returns if the call may go on.
     *
     * @throws dev.smithwright.runtime.error.ServiceException if it may not; a code outside of the model is told by {@code
     *     operation.errors().unmodeled(ErrorDetails.raised(code, status, message))}
     */
    void authenticate(Operation<?, ?, ?> operation, RequestContext context);

    /** Returns the authenticator that lets every call go on. */
    static RequestAuthenticator everyone() {
        return new Everyone();
    }

    /** See {@link RequestAuthenticator#everyone}. */
    record Everyone() implements RequestAuthenticator {

        @Override
        public void authenticate(Operation<?, ?, ?> operation, RequestContext context) {
            // Every call may go on.
        }
    }
}
