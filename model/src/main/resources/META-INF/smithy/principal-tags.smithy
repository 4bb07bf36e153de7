$version: "2.0"

namespace com.amazonaws.cognitoidentity

/// Returns which claims of a provider's tokens become principal tags of the session.
operation GetPrincipalTagAttributeMap {
    input: GetPrincipalTagAttributeMapInput
    output: GetPrincipalTagAttributeMapResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Sets which claims of a provider's tokens become principal tags of the session, in place of what was set before.
///
/// IAM policies can then test the tags as `aws:PrincipalTag/<tag>`. The roles of the pool must allow `sts:TagSession`.
/// There is no operation to delete the setting: send `UseDefaults` as `true` with an empty map.
operation SetPrincipalTagAttributeMap {
    input: SetPrincipalTagAttributeMapInput
    output: SetPrincipalTagAttributeMapResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Names the pool and the provider whose setting is wanted.
@input
structure GetPrincipalTagAttributeMapInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// The provider: for a user pool `cognito-idp.<region>.amazonaws.com/<userPoolId>` without a client id, for OpenID
    /// Connect and SAML the ARN in IAM, else a name such as `graph.facebook.com`.
    @required
    IdentityProviderName: IdentityProviderName
}

/// The principal tags of one provider.
@output
structure GetPrincipalTagAttributeMapResponse {
    /// The id of the pool.
    IdentityPoolId: IdentityPoolId

    /// The provider.
    IdentityProviderName: IdentityProviderName

    /// Whether the service's own choice of claims is used.
    UseDefaults: UseDefaults

    /// The mapping: tag key to name of the claim.
    PrincipalTags: PrincipalTags
}

/// The principal tags to set for one provider.
@input
structure SetPrincipalTagAttributeMapInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// The provider: for a user pool `cognito-idp.<region>.amazonaws.com/<userPoolId>` without a client id, for OpenID
    /// Connect and SAML the ARN in IAM, else a name such as `graph.facebook.com`.
    @required
    IdentityProviderName: IdentityProviderName

    /// Whether to use the service's own choice of claims: `aud` and `sub` of a JWT, the name identifier and the name
    /// of a SAML assertion.
    UseDefaults: UseDefaults

    /// The mapping, at most 50 entries: tag key to name of the claim. A claim that a token lacks gives no tag.
    PrincipalTags: PrincipalTags
}

/// The principal tags as they are set now.
@output
structure SetPrincipalTagAttributeMapResponse {
    /// The id of the pool.
    IdentityPoolId: IdentityPoolId

    /// The provider.
    IdentityProviderName: IdentityProviderName

    /// Whether the service's own choice of claims is used.
    UseDefaults: UseDefaults

    /// The mapping: tag key to name of the claim.
    PrincipalTags: PrincipalTags
}

/// Principal tags, at most 50: tag key to name of a claim in a provider's mapping, tag key to tag value where a back
/// end sets them for its user.
@length(min: 0, max: 50)
map PrincipalTags {
    key: PrincipalTagID
    value: PrincipalTagValue
}

/// The key of a principal tag, 1 to 128 characters.
@length(min: 1, max: 128)
string PrincipalTagID

/// The name of a claim, or the value of a principal tag, 1 to 256 characters.
@length(min: 1, max: 256)
string PrincipalTagValue

/// Whether the service's own choice of claims is used as principal tags.
boolean UseDefaults
