package dev.smithwright.runtime.client.endpoint;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a user gives in place of the service's own. */
public final class EndpointAddress {

    private EndpointAddress() {}

    /**
     * Returns the text as the address of a service.
     *
     * @throws IllegalArgumentException if it is not one; see {@link #check}
     */
    public static URI parse(String text) {
        try {
            return check(new URI(text));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the address of a service: " + e.getMessage(), e);
        }
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
            throw new IllegalArgumentException(
                    "not the address of a service, such as https://host or http://127.0.0.1:4566: " + address);
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "the address of a service has no user information, query or fragment: " + address.getHost());
        }
        String path = address.getRawPath();
        return path.endsWith("/") ? address : URI.create(address + "/");
    }
}
