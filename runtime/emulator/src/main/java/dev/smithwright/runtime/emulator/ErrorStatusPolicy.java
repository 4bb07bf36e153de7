package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.error.ServiceException;

/** Decides on the HTTP status of an error that a handler answers with: not every service keeps to its own model. */
public interface ErrorStatusPolicy {

    /** Returns the HTTP status for the error. */
    int status(ServiceException error);

    /** Returns the policy that gives each error the status that the error itself has, for a modelled one that of the model. */
    static ErrorStatusPolicy modelled() {
        return new Modelled();
    }

    /** Returns the policy that gives every error of the client, that is, of status 400 to 499, the same status. */
    static ErrorStatusPolicy everyClientFault(int status) {
        return new EveryClientFault(status);
    }

    /** See {@link ErrorStatusPolicy#modelled}. */
    record Modelled() implements ErrorStatusPolicy {

        @Override
        public int status(ServiceException error) {
            return error.httpStatus();
        }
    }

    /** See {@link ErrorStatusPolicy#everyClientFault}. */
    record EveryClientFault(int clientStatus) implements ErrorStatusPolicy {

        @Override
        public int status(ServiceException error) {
            int status = error.httpStatus();
            return status >= 400 && status < 500 ? clientStatus : status;
        }
    }
}
