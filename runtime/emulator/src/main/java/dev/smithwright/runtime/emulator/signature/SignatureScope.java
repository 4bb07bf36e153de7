package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.shape.PrintableText;
import java.util.ArrayList;
import java.util.List;

/**
 * What signatures have to be for.
 *
 * @param region region of the service
 * @param service the service's name for signatures
 */
record SignatureScope(String region, String service) {

    private static final int MAX_QUOTED = 64;

    /**
     * Tells all that is wrong with the scope of a signature at once.
     *
     * @throws RefusedSignatureException if it is for something else
     */
    void check(CredentialScope presented, String timestamp) {
        List<String> wrong = new ArrayList<>();
        if (!presented.region().equals(region)) {
            wrong.add("Credential should be scoped to a valid region, not " + quoted(presented.region()) + ".");
        }
        if (!presented.service().equals(service)) {
            wrong.add("Credential should be scoped to correct service: '" + service + "'.");
        }
        if (!presented.terminator().equals(CredentialScope.TERMINATOR)) {
            wrong.add("Credential should be scoped with a valid terminator: '" + CredentialScope.TERMINATOR + "', not "
                    + quoted(presented.terminator()) + ".");
        }
        if (!timestamp.startsWith(presented.date()) || presented.date().length() != CredentialScope.DATE_LENGTH) {
            wrong.add("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                    + quoted(presented.date()) + " != '" + timestamp.substring(0, CredentialScope.DATE_LENGTH)
                    + "', from '" + timestamp + "'.");
        }
        if (!wrong.isEmpty()) {
            throw RefusedSignatureException.invalid(String.join(" ", wrong));
        }
    }

    private static String quoted(String text) {
        return "'" + PrintableText.of(text, MAX_QUOTED) + "'";
    }
}
