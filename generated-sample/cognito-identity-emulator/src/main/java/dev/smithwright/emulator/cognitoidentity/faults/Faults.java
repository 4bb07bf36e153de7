package dev.smithwright.emulator.cognitoidentity.faults;

import dev.smithwright.cognitoidentity.model.InvalidParameterException;
import dev.smithwright.cognitoidentity.model.LimitExceededException;
import dev.smithwright.cognitoidentity.model.NotAuthorizedException;
import dev.smithwright.cognitoidentity.model.ResourceConflictException;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;

/** The refusals of the business rules. Clients compare some of these texts literally. */
public final class Faults {

    private Faults() {}

    /** No pool has this id here; the answer for a pool of another region or account, too. */
    public static ResourceNotFoundException poolNotFound(String poolId) {
        return new ResourceNotFoundException("IdentityPool '" + poolId + "' not found.");
    }

    /** No identity has this id, or no longer. */
    public static ResourceNotFoundException identityNotFound(String identityId) {
        return new ResourceNotFoundException("Identity '" + identityId + "' not found.");
    }

    /** A guest asks a pool that admits none. */
    public static NotAuthorizedException noGuests() {
        return new NotAuthorizedException("Unauthenticated access is not supported for this identity pool.");
    }

    /** The logins belong to nobody who could be meant: here, the pool has no provider at all. */
    public static NotAuthorizedException loginsDoNotMatch() {
        return new NotAuthorizedException(
                "Logins don't match. Please include at least one valid login for this identity or identity pool.");
    }

    /** The token is sound, but its issuer or its client is not one of the pool's. */
    public static NotAuthorizedException unsupportedProvider() {
        return new NotAuthorizedException("Token is not from a supported provider of this identity pool.");
    }

    /** The token itself is at fault. */
    public static NotAuthorizedException invalidLoginToken(String reason) {
        return new NotAuthorizedException("Invalid login token. " + reason);
    }

    /** The login's key names no provider that may be named in a public call. */
    public static InvalidParameterException notAPublicProvider() {
        return new InvalidParameterException("Please provide a valid public provider");
    }

    /** The name of a user pool is missing, or is none. */
    public static InvalidParameterException invalidUserPoolProvider() {
        return new InvalidParameterException("Invalid Cognito Identity Provider");
    }

    /** A parameter breaks a rule for which the service's own words are not known. */
    public static InvalidParameterException invalidParameter(String message) {
        return new InvalidParameterException(message);
    }

    /** The logins cannot all belong to one identity. The service's own words are not known. */
    public static ResourceConflictException loginsConflict() {
        return new ResourceConflictException("Logins are linked to another account");
    }

    /** A quota is used up. The service's own words are not known. */
    public static LimitExceededException limitExceeded(String what, int limit) {
        return new LimitExceededException("Limit exceeded: at most " + limit + " " + what + ".");
    }
}
