package dev.smithwright.runtime.client.endpoint;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a user gives in place of the service's own. */
public final class EndpointAddress {

    private static final String EXAMPLES = "https://host or http://127.0.0.1:4566";

    private EndpointAddress() {}

    /**
     * Returns the text as the address of a service.
     *
     * @throws IllegalArgumentException if it is not one; see {@link #check}. The message shows no more of the text than what
     *     cannot be a password.
     */
    public static URI parse(String text) {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException e) {
            // Without the cause, whose message repeats the whole text.
            String place = e.getIndex() < 0 ? "" : ", at character " + (e.getIndex() + 1);
            throw new IllegalArgumentException(
                    "not the address of a service, such as " + EXAMPLES + ": " + e.getReason() + place);
        }
        return check(address);
    }

    /**
     * Returns the address, whose path then ends in a slash.
     *
     * @throws IllegalArgumentException if the address is not absolute, is neither http nor https, or has user
     *     information, a query or a fragment
     */
    public static URI check(URI address) {
        boolean http = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!http || address.getHost() == null) {
            throw new IllegalArgumentException("not the address of a service, such as " + EXAMPLES + shown(address));
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "not the address of a service, which has no user information, query or fragment: "
                            + address.getHost());
        }
        String path = address.getRawPath();
        return path.endsWith("/") ? address : URI.create(address + "/");
    }

    /** Returns the address for the end of a message, or nothing where a part of it may be a secret. */
    private static String shown(URI address) {
        String text = address.toString();
        boolean plain = text.indexOf('@') < 0 && text.indexOf('?') < 0 && text.indexOf('#') < 0;
        return plain ? ": " + text : "";
    }
}
