$version: "2.0"

namespace com.amazonaws.cognitoidentity

/// Finds the identity that belongs to the given logins, or creates it. A public operation.
///
/// With logins the same user gets the same id again, and logins that are new are linked to the identity. Without
/// logins the caller is a guest: the pool must allow that, and each call makes a new identity.
@auth([])
@optionalAuth
operation GetId {
    input: GetIdInput
    output: GetIdResponse
    errors: [
        ExternalServiceException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Returns the dates of an identity and the names of the providers linked to it.
operation DescribeIdentity {
    input: DescribeIdentityInput
    output: IdentityDescription
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Lists the identities of a pool, page by page.
///
/// The model declares no paginator here: pass `NextToken` on by yourself until a page has none.
operation ListIdentities {
    input: ListIdentitiesInput
    output: ListIdentitiesResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Removes logins from an identity. A public operation: the identity's own logins are the proof.
///
/// A removed login gets a new identity the next time it is used. An identity that loses its last login is
/// disabled; it does not become a guest again.
@auth([])
@optionalAuth
operation UnlinkIdentity {
    input: UnlinkIdentityInput
    output: Unit
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

/// Deletes up to 60 identities, each with its logins. Those that could not be deleted are named in the answer;
/// they do not fail the call.
operation DeleteIdentities {
    input: DeleteIdentitiesInput
    output: DeleteIdentitiesResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        TooManyRequestsException
    ]
}

/// Says for whom, and in which pool, an identity is wanted.
@input
structure GetIdInput {
    /// The AWS account that owns the pool, 1 to 15 digits. It can be left out.
    AccountId: AccountId

    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// The logins of the user, at most 10; absent for a guest. Names of developer providers are not accepted here.
    Logins: LoginsMap
}

/// The identity that was found or created.
@output
structure GetIdResponse {
    /// The id of the identity.
    IdentityId: IdentityId
}

/// Names the identity to describe.
@input
structure DescribeIdentityInput {
    /// The id of the identity; its pool is known from it.
    @required
    IdentityId: IdentityId
}

/// Says which identities to list.
@input
structure ListIdentitiesInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId

    /// How many identities the page may hold, 1 to 60.
    @required
    MaxResults: QueryLimit

    /// `NextToken` of the page before; absent for the first page.
    NextToken: PaginationKey

    /// Whether disabled identities are left out; by default they are listed too.
    HideDisabled: HideDisabled = false
}

/// One page of the identities of a pool.
@output
structure ListIdentitiesResponse {
    /// The id of the pool.
    IdentityPoolId: IdentityPoolId

    /// The identities of this page.
    Identities: IdentitiesList

    /// Where the next page begins; absent on the last page.
    NextToken: PaginationKey
}

/// Says which logins to remove from which identity.
@input
structure UnlinkIdentityInput {
    /// The id of the identity.
    @required
    IdentityId: IdentityId

    /// Logins that prove the right to change the identity: every token must be valid, and at least one login must
    /// already be linked.
    @required
    Logins: LoginsMap

    /// The names of the providers whose logins are removed.
    @required
    LoginsToRemove: LoginsList
}

/// Names the identities to delete.
@input
structure DeleteIdentitiesInput {
    /// The ids of the identities, 1 to 60.
    @required
    IdentityIdsToDelete: IdentityIdList
}

/// What remains after the deletion.
@output
structure DeleteIdentitiesResponse {
    /// The identities that were not deleted, with the reason; empty when all went well.
    UnprocessedIdentityIds: UnprocessedIdentityIdList
}

/// An identity: when it was made and which providers are linked to it. Nothing in it tells whether it is disabled.
structure IdentityDescription {
    /// The id of the identity.
    IdentityId: IdentityId

    /// The names of the linked login providers, never the users' ids there; absent for a guest.
    Logins: LoginsList

    /// When the identity was created.
    CreationDate: DateType

    /// When the identity was last changed, for example by a login being linked to it.
    LastModifiedDate: DateType
}

/// An identity that was not deleted.
structure UnprocessedIdentityId {
    /// The id of the identity.
    IdentityId: IdentityId

    /// Why it was not deleted.
    ErrorCode: ErrorCode
}

/// Why an identity was not deleted.
enum ErrorCode {
    /// The caller may not delete this identity.
    ACCESS_DENIED = "AccessDenied"

    /// The service failed; the identity can be sent again.
    INTERNAL_SERVER_ERROR = "InternalServerError"
}

/// The identities of one page.
list IdentitiesList {
    member: IdentityDescription
}

/// Ids of identities, 1 to 60.
@length(min: 1, max: 60)
list IdentityIdList {
    member: IdentityId
}

/// Identities that were not deleted, at most 60.
@length(min: 0, max: 60)
list UnprocessedIdentityIdList {
    member: UnprocessedIdentityId
}

/// The number of an AWS account: 1 to 15 digits.
@length(min: 1, max: 15)
@pattern("^\\d+$")
string AccountId

/// Whether disabled identities are left out of a list.
@default(false)
boolean HideDisabled
