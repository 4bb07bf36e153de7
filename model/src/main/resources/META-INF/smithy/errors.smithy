$version: "2.0"

namespace com.amazonaws.cognitoidentity

// The live service has been seen to answer with HTTP status 400 where @httpError says 403 or 404. So tell errors
// apart by their type, not by their status.

/// Another change of the same identity pool is still under way. Wait a moment and send the request again.
@error("client")
@httpError(400)
structure ConcurrentModificationException {
    /// What was refused, for people to read.
    message: String
}

/// The developer user identifier already belongs to another identity than the one named in the request.
@error("client")
@httpError(400)
structure DeveloperUserAlreadyRegisteredException {
    /// Which clash was found, for people to read.
    message: String
}

/// A login provider could not be reached, or did not answer as it should, while a login was being checked.
@error("client")
@httpError(400)
structure ExternalServiceException {
    /// What went wrong at the provider, for people to read.
    message: String
}

/// The service failed for a reason of its own (HTTP status 500). The request may be sent again.
@error("server")
structure InternalErrorException {
    /// What is known of the failure, for people to read.
    message: String
}

/// No credentials can be had with the roles of the pool: the role for this kind of identity is not set, or its
/// trust policy does not let Amazon Cognito assume it.
@error("client")
@httpError(400)
structure InvalidIdentityPoolConfigurationException {
    /// What to check in the pool, for people to read.
    message: String
}

/// A member of the request has a value that the operation cannot work with, alone or together with others.
///
/// Limits of length, range and pattern are not meant here: the service reports those as `ValidationException`,
/// a code that is not part of this model.
@error("client")
@httpError(400)
structure InvalidParameterException {
    /// Which value was refused and why, for people to read.
    message: String
}

/// A quota would be exceeded, such as the number of identity pools in the account and Region.
@error("client")
@httpError(400)
structure LimitExceededException {
    /// Which quota was reached, for people to read.
    message: String
}

/// The caller may not do this: a login token is expired, malformed or of the wrong provider, no login of the
/// identity is present, guests are not let in, or a role is denied.
///
/// Status 403 in this model; the live service answers 400.
@error("client")
@httpError(403)
structure NotAuthorizedException {
    /// Why access was refused, for people to read.
    message: String
}

/// The request contradicts what is stored: a login is linked to another identity, or two identities hold
/// different users of one provider.
///
/// Status 409 in this model; read the error type, not the status.
@error("client")
@httpError(409)
structure ResourceConflictException {
    /// Which conflict was found, for people to read.
    message: String
}

/// There is no such identity pool, identity or other resource at this endpoint. Ids belong to one Region: a pool
/// of another Region is not found either.
///
/// Status 404 in this model; the live service answers 400.
@error("client")
@httpError(404)
structure ResourceNotFoundException {
    /// Which resource is missing, for people to read.
    message: String
}

/// Requests came faster than the quota allows. Slow down, and try again after a pause that grows each time.
///
/// Status 429 in this model; read the error type, not the status.
@error("client")
@httpError(429)
structure TooManyRequestsException {
    /// What was throttled, for people to read.
    message: String
}
