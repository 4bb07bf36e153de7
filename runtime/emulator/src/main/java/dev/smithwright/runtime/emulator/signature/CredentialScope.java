package dev.smithwright.runtime.emulator.signature;

/**
 * What a signature says that it is for.
 *
 * @param date day, {@code YYYYMMDD}
 * @param region region
 * @param service name of the service for signatures
 * @param terminator {@value #TERMINATOR}
 */
record CredentialScope(String date, String region, String service, String terminator) {

    static final String TERMINATOR = "aws4_request";
    static final int DATE_LENGTH = 8;

    /** Returns the scope as it is signed. */
    String text() {
        return date + '/' + region + '/' + service + '/' + terminator;
    }
}
