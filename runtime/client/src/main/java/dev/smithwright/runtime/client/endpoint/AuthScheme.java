package dev.smithwright.runtime.client.endpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How requests to an endpoint are signed, one entry of its property {@code authSchemes}.
 *
 * @param name name of the scheme, for example {@code sigv4}
 * @param signingName service name for the signature; null where it is the one of the model
 * @param signingRegion region for the signature; null where it is the client's
 * @param signingRegionSet regions for a signature that holds for several; empty where there is one
 * @param disableDoubleEncoding whether the path is signed as it is sent
 */
public record AuthScheme(
        String name,
        @Nullable String signingName,
        @Nullable String signingRegion,
        List<String> signingRegionSet,
        boolean disableDoubleEncoding) {

    /** Copies the list. */
    public AuthScheme {
        signingRegionSet = List.copyOf(signingRegionSet);
    }

    /** Returns a scheme of which nothing else is said. */
    public static AuthScheme of(String name) {
        return new AuthScheme(name, null, null, List.of(), false);
    }

    /** Returns the scheme with a service name for the signature. */
    public AuthScheme withSigningName(String signingName) {
        return new AuthScheme(name, signingName, signingRegion, signingRegionSet, disableDoubleEncoding);
    }

    /** Returns the scheme with a region for the signature. */
    public AuthScheme withSigningRegion(String signingRegion) {
        return new AuthScheme(name, signingName, signingRegion, signingRegionSet, disableDoubleEncoding);
    }

    /** Returns the scheme with regions for the signature. */
    public AuthScheme withSigningRegionSet(List<String> signingRegionSet) {
        return new AuthScheme(name, signingName, signingRegion, signingRegionSet, disableDoubleEncoding);
    }

    /** Returns the scheme, with the path signed as it is sent or encoded once more. */
    public AuthScheme withDisableDoubleEncoding(boolean disableDoubleEncoding) {
        return new AuthScheme(name, signingName, signingRegion, signingRegionSet, disableDoubleEncoding);
    }
}
