package dev.smithwright.emulator.cognitoidentity.logins;

/**
 * Where the public keys of an issuer are.
 *
 * @param issuer issuer as its tokens name it, with or without {@code https://}
 * @param place file, or address that begins with {@code http://} or {@code https://}
 */
public record KeySetLocation(String issuer, String place) {

    /**
     * Reads {@code ISSUER=FILE} or {@code ISSUER=URL}.
     *
     * @throws IllegalArgumentException if the text has no such form
     */
    public static KeySetLocation parse(String text) {
        int end = text.indexOf('=');
        if (end < 1 || end == text.length() - 1) {
            throw new IllegalArgumentException("'" + text + "' names no key set; write ISSUER=FILE or ISSUER=URL,"
                    + " for example https://login.example.com=keys.json");
        }
        return new KeySetLocation(text.substring(0, end), text.substring(end + 1));
    }
}
