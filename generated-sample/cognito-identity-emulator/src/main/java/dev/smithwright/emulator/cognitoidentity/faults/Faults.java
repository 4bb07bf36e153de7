package dev.smithwright.emulator.cognitoidentity.faults;

import dev.smithwright.cognitoidentity.model.DeveloperUserAlreadyRegisteredException;
import dev.smithwright.cognitoidentity.model.ExternalServiceException;
import dev.smithwright.cognitoidentity.model.InvalidIdentityPoolConfigurationException;
import dev.smithwright.cognitoidentity.model.InvalidParameterException;
import dev.smithwright.cognitoidentity.model.LimitExceededException;
import dev.smithwright.cognitoidentity.model.NotAuthorizedException;
import dev.smithwright.cognitoidentity.model.ResourceConflictException;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.operation.Operation;

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

    /** A guest's call names an identity that is none of a guest, or no longer. */
    public static NotAuthorizedException accessForbidden(String identityId) {
        return new NotAuthorizedException("Access to Identity '" + identityId + "' is forbidden.");
    }

    /** The logins belong to nobody who could be meant: to another identity, or the pool has no provider at all. */
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

    /** The pool hands out no tokens for the classic flow. */
    public static InvalidParameterException classicFlowDisabled() {
        return new InvalidParameterException("Basic (classic) flow is not enabled, please use enhanced flow.");
    }

    /** Inferred: the type. The login is for another developer provider than the pool's, or the pool has none. */
    public static InvalidParameterException unsupportedDeveloperProvider() {
        return new InvalidParameterException("This identity pool does not support the specified developer provider");
    }

    /** The user of a developer provider belongs to another identity than the one that is named. */
    public static DeveloperUserAlreadyRegisteredException developerUserRegistered() {
        return new DeveloperUserAlreadyRegisteredException(
                "This developer user identifier is already registered with Cognito.");
    }

    /** Inferred: the words, which leave out the identifier, often an e-mail address. */
    public static ResourceNotFoundException developerUserNotFound() {
        return new ResourceNotFoundException("The developer user identifier is not registered.");
    }

    /** Inferred: type and words. The user of a developer provider is not one of the named identity. */
    public static ResourceConflictException developerUserConflict() {
        return new ResourceConflictException("The developer user identifier does not belong to the identity.");
    }

    /** A role mapping gives no clear answer, and is set to deny then. */
    public static NotAuthorizedException ambiguousRoles(String provider) {
        return new NotAuthorizedException(
                "The ambiguous role mapping rules for: " + provider + " denied this request.");
    }

    /** The role is none, or not for this caller. Inferred: that a role asked for in vain is refused in the same words. */
    public static NotAuthorizedException roleForbidden(String role) {
        return new NotAuthorizedException("Access to Role '" + role + "' is forbidden.");
    }

    /** The pool has no role for this caller. */
    public static InvalidIdentityPoolConfigurationException invalidConfiguration() {
        return new InvalidIdentityPoolConfigurationException(
                "Invalid identity pool configuration. Check assigned IAM roles for this pool.");
    }

    /** The key of a role mapping names no provider of the pool. */
    public static InvalidParameterException invalidRoleMappingProvider(String key) {
        return new InvalidParameterException(
                key + " is not a valid RoleMapping ProviderName or is not a configured provider.");
    }

    /** Inferred: the words. Nothing is known of a provider's principal tags. */
    public static ResourceNotFoundException principalTagsNotFound(String provider) {
        return new ResourceNotFoundException("No principal tag attribute map for provider '" + provider + "' found.");
    }

    /**
     * IAM does not know the resource. Seen where a pool's id was sent in the place of its ARN.
     *
     * @param caller ARN of the caller
     */
    public static RuntimeException accessDenied(Operation<?, ?, ?> operation, String caller, String resource) {
        String message = "User: " + caller + " is not authorized to perform: cognito-identity:" + operation.name()
                + " on resource: " + resource;
        return operation.errors().unmodeled(ErrorDetails.raised("AccessDeniedException", 400, message));
    }

    /** The keys of a token's issuer cannot be had. Inferred: the words. */
    public static ExternalServiceException issuerUnreachable(String issuer) {
        return new ExternalServiceException("Couldn't get the keys of " + issuer + ".");
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
