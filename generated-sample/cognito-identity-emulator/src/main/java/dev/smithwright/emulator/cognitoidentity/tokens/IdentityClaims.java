package dev.smithwright.emulator.cognitoidentity.tokens;

import java.util.List;
import java.util.Map;

/**
 * What a token says.
 *
 * @param identityId who it is of
 * @param poolId who it is for
 * @param methods how the identity was authenticated: a guest's single entry, or one and two more for each provider
 * @param principalTags values by tag; empty for none
 */
public record IdentityClaims(
        String identityId, String poolId, List<String> methods, Map<String, String> principalTags) {

    /** First of the methods of whoever came with a login. */
    public static final String AUTHENTICATED = "authenticated";

    /** The only method of a guest. */
    public static final String UNAUTHENTICATED = "unauthenticated";
}
