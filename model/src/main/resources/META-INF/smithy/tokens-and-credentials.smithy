$version: "2.0"

namespace com.amazonaws.cognitoidentity

/// Issues an OpenID Connect token for an identity: the second step of the classic flow. A public operation.
///
/// The token lasts 10 minutes and can be traded for credentials with `AssumeRoleWithWebIdentity` of AWS STS. Refused if the pool has `AllowClassicFlow` set to `false`.
///
/// New logins are linked to the identity. If they belong to another one, the two are merged: always go on with the
/// id that is returned.
@auth([])
@optionalAuth
operation GetOpenIdToken {
    input: GetOpenIdTokenInput
    output: GetOpenIdTokenResponse
    errors: [
        ExternalServiceException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Issues AWS credentials for an identity: the second and last step of the enhanced flow. A public operation.
///
/// The role is chosen by the role mappings of the pool, else by whether the identity has a login. The credentials
/// last one hour.
///
/// New logins are linked to the identity. If they belong to another one, the two are merged: always go on with the
/// id that is returned.
@auth([])
@optionalAuth
operation GetCredentialsForIdentity {
    input: GetCredentialsForIdentityInput
    output: GetCredentialsForIdentityResponse
    errors: [
        ExternalServiceException
        InternalErrorException
        InvalidIdentityPoolConfigurationException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Says for which identity a token is wanted.
@input
structure GetOpenIdTokenInput {
    /// The id of the identity, from `GetId`.
    @required
    IdentityId: IdentityId

    /// The logins of the user, at most 10; absent for a guest. An identity that has ever had a login cannot be used
    /// without one.
    Logins: LoginsMap
}

/// A token of the classic flow.
@output
structure GetOpenIdTokenResponse {
    /// The id of the identity that the token is for. It may differ from the one in the request.
    IdentityId: IdentityId

    /// The token, a signed JWT. It lasts 10 minutes.
    Token: OIDCToken
}

/// Says for which identity credentials are wanted.
@input
structure GetCredentialsForIdentityInput {
    /// The id of the identity, from `GetId` or `GetOpenIdTokenForDeveloperIdentity`.
    @required
    IdentityId: IdentityId

    /// The logins of the user, at most 10; absent for a guest. For a developer identity it is the key
    /// `cognito-identity.amazonaws.com` with the token of `GetOpenIdTokenForDeveloperIdentity`.
    Logins: LoginsMap

    /// The ARN of the IAM role to take, where the login offers a choice: a SAML assertion or a role mapping with
    /// several roles.
    CustomRoleArn: ARNString
}

/// AWS credentials, and the identity that they are for.
@output
structure GetCredentialsForIdentityResponse {
    /// The id of the identity. It may differ from the one in the request.
    IdentityId: IdentityId

    /// The credentials.
    Credentials: Credentials
}

/// Temporary AWS credentials of an IAM role. All three keys are needed to sign a request.
structure Credentials {
    /// The access key id, beginning with `ASIA`.
    AccessKeyId: AccessKeyString

    /// The secret access key. Note the name, which is `SecretAccessKey` in other services.
    SecretKey: SecretKeyString

    /// The session token, to be sent with every request. Treat it as a secret too.
    SessionToken: SessionTokenString

    /// When the credentials stop working: one hour after they were issued.
    Expiration: DateType
}

/// An OpenID Connect token that Amazon Cognito signed for an identity: the `sub` claim is the identity's id, `aud`
/// the pool's. A secret.
@sensitive
string OIDCToken

/// An AWS access key id.
string AccessKeyString

/// An AWS secret access key.
@sensitive
string SecretKeyString

/// An AWS session token.
string SessionTokenString
