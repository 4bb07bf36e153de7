package dev.smithwright.runtime.emulator.signature;

import java.time.Duration;

/** A signature in the query of the address. */
final class PresignedQuery {

    static final String SIGNATURE = "X-Amz-Signature";

    private static final String ALGORITHM = "X-Amz-Algorithm";
    private static final String CREDENTIAL = "X-Amz-Credential";
    private static final String EXPIRES = "X-Amz-Expires";

    /** The longest that Signature Version 4 allows (AWS, "Authenticating Requests: Using Query Parameters"). */
    private static final int MOST_SECONDS = 7 * 24 * 60 * 60;

    private PresignedQuery() {}

    /** Tells whether somebody has meant to sign the query. */
    static boolean isSigned(QueryParameters query) {
        return query.has(SIGNATURE) || query.has(ALGORITHM) || query.has(CREDENTIAL);
    }

    /**
     * Reads the signature.
     *
     * @throws RefusedSignatureException if it is not complete
     */
    static PresentedSignature read(QueryParameters query) {
        MissingParts missing = new MissingParts();
        String algorithm = missing.require(query.value(ALGORITHM), needs(ALGORITHM));
        String credential = missing.require(query.value(CREDENTIAL), needs(CREDENTIAL));
        String signature = missing.require(query.value(SIGNATURE), needs(SIGNATURE));
        String signedHeaders = missing.require(query.value("X-Amz-SignedHeaders"), needs("X-Amz-SignedHeaders"));
        String date = missing.require(query.value("X-Amz-Date"), needs("X-Amz-Date"));
        String expires = missing.require(query.value(EXPIRES), needs(EXPIRES));
        missing.refuseIfAny();
        if (!algorithm.equals(SignatureVerifier.ALGORITHM)) {
            throw RefusedSignatureException.incomplete(
                    "AWS query-string parameter '" + ALGORITHM + "' must be '" + SignatureVerifier.ALGORITHM + "'.");
        }
        return PresentedSignature.of(
                credential, date, signedHeaders, signature, query.value("X-Amz-Security-Token"), validFor(expires));
    }

    private static Duration validFor(String expires) {
        int seconds = 0;
        for (int i = 0; i < expires.length(); i++) {
            int digit = expires.charAt(i) - '0';
            // Checked for each digit, so that no number of digits overflows.
            if (digit < 0 || digit > 9 || seconds > MOST_SECONDS) {
                throw noTime();
            }
            seconds = seconds * 10 + digit;
        }
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw noTime();
        }
        return Duration.ofSeconds(seconds);
    }

    private static RefusedSignatureException noTime() {
        return RefusedSignatureException.incomplete("AWS query-string parameter '" + EXPIRES
                + "' must be a number of seconds from 1 to " + MOST_SECONDS + ".");
    }

    private static String needs(String parameter) {
        return "AWS query-string parameters must include '" + parameter + "'.";
    }
}
