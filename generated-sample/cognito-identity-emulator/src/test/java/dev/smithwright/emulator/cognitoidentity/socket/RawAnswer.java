package dev.smithwright.emulator.cognitoidentity.socket;

import java.util.Map;

/**
 * An answer as it came.
 *
 * @param status status code
 * @param headers values by lower-case name, the last one where a name comes twice
 * @param body body as UTF-8
 */
public record RawAnswer(int status, Map<String, String> headers, String body) {

    /** Returns the value of the header, or an empty text. */
    public String header(String lowerCaseName) {
        return headers.getOrDefault(lowerCaseName, "");
    }
}
