package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.operation.Operation;

/** Decides whether a caller may call: asked once the body is known to be JSON, before constraints are checked. */
public interface RequestAuthenticator {

    /**
     * Returns if the call may go on.
     *
     * @param operation what is called
     * @param request the request as it arrived, so that a signature over all of it can be verified
     * @throws dev.smithwright.runtime.error.ServiceException if it may not; a code outside of the model is told by {@code
     *     operation.errors().unmodeled(ErrorDetails.raised(code, status, message))}
     */
    void authenticate(Operation<?, ?, ?> operation, ServerRequest request);

    /** Returns the authenticator that lets every call go on. */
    static RequestAuthenticator everyone() {
        return new Everyone();
    }

    /** See {@link RequestAuthenticator#everyone}. */
    record Everyone() implements RequestAuthenticator {

        @Override
        public void authenticate(Operation<?, ?, ?> operation, ServerRequest request) {
            // Every call may go on.
        }
    }
}
