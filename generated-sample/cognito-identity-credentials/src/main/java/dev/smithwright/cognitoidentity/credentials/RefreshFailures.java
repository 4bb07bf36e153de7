package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.runtime.error.SmithwrightException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Tells of refreshes that failed while the credentials at hand still work, for nobody else would.
 *
 * @param source whose credentials they are, for people
 */
record RefreshFailures(String source) {

    void report(Throwable failure, Lease kept) {
        Logger logger = System.getLogger("dev.smithwright.cognitoidentity.credentials");
        logger.log(
                Level.WARNING,
                "Credentials of " + source + " could not be renewed and are used on; they expire at "
                        + kept.credentials().expiration() + ": " + describe(failure));
    }

    /** What others throw, such as who gives the logins, may hold secrets. */
    private static String describe(Throwable failure) {
        String type = failure.getClass().getName();
        return failure instanceof SmithwrightException ? type + ": " + failure.getMessage() : type;
    }
}
