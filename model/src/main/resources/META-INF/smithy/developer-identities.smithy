$version: "2.0"

namespace com.amazonaws.cognitoidentity

/// Signs in a user of your own back end: finds or creates the identity and issues an OpenID Connect token for it.
///
/// Call it from the back end, which answers for the user. An app trades the token for credentials with
/// `GetCredentialsForIdentity`, or with `AssumeRoleWithWebIdentity` of AWS STS.
///
/// With an `IdentityId`, a new user is linked to that identity, which must be a guest or be proven by one of its
/// logins; a user that belongs to another identity is an error. Public logins may be linked in the same call.
operation GetOpenIdTokenForDeveloperIdentity {
    input: GetOpenIdTokenForDeveloperIdentityInput
    output: GetOpenIdTokenForDeveloperIdentityResponse
    errors: [
        DeveloperUserAlreadyRegisteredException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Finds the identity of a developer user, or the developer users of an identity.
///
/// Give one of `IdentityId` and `DeveloperUserIdentifier`, or both to check that they belong together; if they do
/// not, the call fails with `ResourceConflictException`. Meant for administration: it is throttled early.
operation LookupDeveloperIdentity {
    input: LookupDeveloperIdentityInput
    output: LookupDeveloperIdentityResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Joins two developer users into one identity: that of the destination, which keeps its id.
///
/// From then on both users get the destination's identity. Fails if the two identities hold different users of one
/// public provider, or more than 20 logins together.
operation MergeDeveloperIdentities {
    input: MergeDeveloperIdentitiesInput
    output: MergeDeveloperIdentitiesResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Removes a developer user from an identity.
///
/// The user gets a new identity at the next sign-in. An identity that loses its last login of any kind can no longer
/// be reached.
operation UnlinkDeveloperIdentity {
    input: UnlinkDeveloperIdentityInput
    output: Unit
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Says which user of the back end a token is wanted for.
@input
structure GetOpenIdTokenForDeveloperIdentityInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// The id of the identity to link the user to, for example that of the guest who has just signed up. Absent to
    /// find the user's identity, or to create one.
    IdentityId: IdentityId

    /// The logins of the user, at most 10: the developer provider name of the pool, exactly once, with the user's
    /// identifier as its value; beside it any public logins with their tokens.
    @required
    Logins: LoginsMap

    /// Principal tags for the token, at most 50. They take the place of those that the pool would map from claims.
    PrincipalTags: PrincipalTags

    /// How long the token is valid, in seconds: 1 to 86,400 (24 hours). 900 (15 minutes) if absent.
    TokenDuration: TokenDuration
}

/// A token for a developer user.
@output
structure GetOpenIdTokenForDeveloperIdentityResponse {
    /// The id of the identity that the token is for.
    IdentityId: IdentityId

    /// The token, a signed JWT.
    Token: OIDCToken
}

/// Says whom to look up: an identity, a developer user, or both.
@input
structure LookupDeveloperIdentityInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// The id of the identity whose developer users are wanted.
    IdentityId: IdentityId

    /// The user whose identity is wanted, 1 to 1,024 characters.
    DeveloperUserIdentifier: DeveloperUserIdentifier

    /// How many user identifiers the page may hold, 1 to 60.
    MaxResults: QueryLimit

    /// `NextToken` of the page before; absent for the first page.
    NextToken: PaginationKey
}

/// An identity, with one page of its developer users.
@output
structure LookupDeveloperIdentityResponse {
    /// The id of the identity.
    IdentityId: IdentityId

    /// The users of your back end that belong to the identity.
    DeveloperUserIdentifierList: DeveloperUserIdentifierList

    /// Where the next page begins; absent on the last page.
    NextToken: PaginationKey
}

/// Says which two users to join, and in which direction.
@input
structure MergeDeveloperIdentitiesInput {
    /// The user whose identity is given up, 1 to 1,024 characters.
    @required
    SourceUserIdentifier: DeveloperUserIdentifier

    /// The user whose identity stays, 1 to 1,024 characters.
    @required
    DestinationUserIdentifier: DeveloperUserIdentifier

    /// The developer provider name of the pool, to which both users belong.
    @required
    DeveloperProviderName: DeveloperProviderName

    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId
}

/// The identity that both users share now.
@output
structure MergeDeveloperIdentitiesResponse {
    /// The id of the destination's identity.
    IdentityId: IdentityId
}

/// Says which developer user to remove from which identity.
@input
structure UnlinkDeveloperIdentityInput {
    /// The id of the identity.
    @required
    IdentityId: IdentityId

    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// The developer provider name of the pool.
    @required
    DeveloperProviderName: DeveloperProviderName

    /// The user to remove, 1 to 1,024 characters.
    @required
    DeveloperUserIdentifier: DeveloperUserIdentifier
}

/// Users of your back end.
list DeveloperUserIdentifierList {
    member: DeveloperUserIdentifier
}

/// The name that stands for your own back end among the login providers of a pool: 1 to 128 letters, digits and
/// `._-`.
@length(min: 1, max: 128)
@pattern("^[\\w._-]+$")
string DeveloperProviderName

/// A user as your own back end knows it: any text of 1 to 1,024 characters, such as a number or a login name.
@length(min: 1, max: 1024)
string DeveloperUserIdentifier

/// How long a token is valid, in seconds: 1 to 86,400.
@range(min: 1, max: 86400)
long TokenDuration
