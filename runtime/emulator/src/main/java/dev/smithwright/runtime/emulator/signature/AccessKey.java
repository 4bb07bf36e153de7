package dev.smithwright.runtime.emulator.signature;

import org.jspecify.annotations.Nullable;

/**
 * Credentials of somebody who may call.
 *
 * @param id access key id, which requests name
 * @param secret secret access key, which nobody sends
 * @param sessionToken token that comes with temporary credentials; null for others, whose requests have to be without one
 */
public record AccessKey(String id, String secret, @Nullable String sessionToken) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id or the secret is empty, or if the id has a slash, which would end it
     */
    public AccessKey {
        if (id.isEmpty() || secret.isEmpty() || id.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "an access key needs an id without slashes and a secret; '" + id + "' is none");
        }
    }

    /**
     * Reads {@code ID=SECRET}, or {@code ID=SECRET:TOKEN} for temporary credentials. No secret of AWS has a colon.
     *
     * @throws IllegalArgumentException if the text has no such form; the message shows the id alone
     */
    public static AccessKey parse(String text) {
        int equals = text.indexOf('=');
        int colon = text.indexOf(':', equals + 1);
        int secretEnd = colon < 0 ? text.length() : colon;
        if (equals < 1 || secretEnd == equals + 1 || colon == text.length() - 1) {
            String id = equals < 0 ? "" : text.substring(0, equals);
            throw new IllegalArgumentException("the access key '" + id
                    + "' is not complete; write ID=SECRET, or ID=SECRET:TOKEN for temporary credentials");
        }
        return new AccessKey(
                text.substring(0, equals),
                text.substring(equals + 1, secretEnd),
                colon < 0 ? null : text.substring(colon + 1));
    }

    /** Returns the id alone. */
    @Override
    public String toString() {
        return "AccessKey[" + id + "]";
    }
}
