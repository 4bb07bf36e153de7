package dev.smithwright.emulator.cognitoidentity.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which claims of a provider's tokens become principal tags.
 *
 * @param useDefaults whether the service's own choice stands in the place of {@code tags}
 * @param tags names of claims by the tag that takes its value from them
 */
public record PrincipalTagMap(boolean useDefaults, Map<String, String> tags) {

    /** Copies the map, which keeps its order. */
    public PrincipalTagMap {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }
}
