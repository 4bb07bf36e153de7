package dev.smithwright.runtime.emulator;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses of requests, made of whatever text there is. */
public final class Address {

    private Address() {}

    /** Returns the address of a path, which is not encoded yet. */
    public static URI of(String path) {
        return of(path, null);
    }

    /** Returns the address of a path and what follows the question mark, neither of them encoded yet. */
    public static URI of(String path, @Nullable String query) {
        try {
            return new URI(null, null, path, query, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
