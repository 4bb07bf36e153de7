$version: "2.0"

namespace com.amazonaws.cognitoidentity

use aws.test#AwsVendorParams
use smithy.test#smokeTests

/// Creates an identity pool, with no roles and no identities in it.
///
/// Names need not be unique: the same request sent twice makes two pools.
operation CreateIdentityPool {
    input: CreateIdentityPoolInput
    output: IdentityPool
    errors: [
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
    ]
}

/// Returns the settings of an identity pool, its tags included. Roles and principal tags have operations of their
/// own.
operation DescribeIdentityPool {
    input: DescribeIdentityPoolInput
    output: IdentityPool
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Replaces the settings of an identity pool.
///
/// Send all of them: login providers that are left out are removed from the pool. `DeveloperProviderName` is an
/// exception: it stays when it is absent, and once set it can be neither changed nor removed. The roles and
/// identities of the pool are not touched.
operation UpdateIdentityPool {
    input: IdentityPool
    output: IdentityPool
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceConflictException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Deletes an identity pool with all its identities, for good. None of its users can sign in with it afterwards.
operation DeleteIdentityPool {
    input: DeleteIdentityPoolInput
    output: Unit
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// Lists the identity pools of the account in this Region, page by page, by id and name only.
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "IdentityPools", pageSize: "MaxResults")
@smokeTests([
    {
        id: "ListIdentityPoolsSuccess"
        params: { MaxResults: 10 }
        vendorParams: { region: "us-west-2" }
        vendorParamsShape: AwsVendorParams
        expect: {
            success: {}
        }
    }
])
operation ListIdentityPools {
    input: ListIdentityPoolsInput
    output: ListIdentityPoolsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

/// The settings of the identity pool to create.
@input
structure CreateIdentityPoolInput {
    /// The name of the pool: 1 to 128 letters, digits, spaces and `_+=,.@-`. It can be changed later.
    @required
    IdentityPoolName: IdentityPoolName

    /// Whether the pool lets guests in, who have no login at all.
    @required
    AllowUnauthenticatedIdentities: IdentityPoolUnauthenticated = false

    /// Whether `GetOpenIdToken` may be called for the pool. Only an explicit `false` forbids it.
    AllowClassicFlow: ClassicFlow

    /// Social providers that are trusted: provider name to the id of your application at that provider.
    SupportedLoginProviders: IdentityProviders

    /// The name under which the users of your own back end sign in. It cannot be changed once it is set.
    DeveloperProviderName: DeveloperProviderName

    /// OpenID Connect providers that are trusted, by their ARNs in IAM.
    OpenIdConnectProviderARNs: OIDCProviderList

    /// Cognito user pools that are trusted, each with one of its app clients.
    CognitoIdentityProviders: CognitoIdentityProviderList

    /// SAML providers that are trusted, by their ARNs in IAM.
    SamlProviderARNs: SAMLProviderList

    /// Tags for the new pool, at most 50.
    IdentityPoolTags: IdentityPoolTagsType
}

/// Names the identity pool to describe.
@input
structure DescribeIdentityPoolInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId
}

/// Names the identity pool to delete.
@input
structure DeleteIdentityPoolInput {
    /// The id of the pool.
    @required
    IdentityPoolId: IdentityPoolId
}

/// Says which page of identity pools to return.
@input
structure ListIdentityPoolsInput {
    /// How many pools the page may hold, 1 to 60.
    @required
    MaxResults: QueryLimit

    /// `NextToken` of the page before; absent for the first page.
    NextToken: PaginationKey
}

/// One page of identity pools.
@output
structure ListIdentityPoolsResponse {
    /// The pools of this page.
    IdentityPools: IdentityPoolsList

    /// Where the next page begins; absent on the last page.
    NextToken: PaginationKey
}

/// An identity pool: whom it trusts and what it allows.
structure IdentityPool {
    /// The id of the pool, given by the service when the pool is created.
    @required
    IdentityPoolId: IdentityPoolId

    /// The name of the pool: 1 to 128 letters, digits, spaces and `_+=,.@-`.
    @required
    IdentityPoolName: IdentityPoolName

    /// Whether the pool lets guests in, who have no login at all.
    @required
    AllowUnauthenticatedIdentities: IdentityPoolUnauthenticated = false

    /// Whether `GetOpenIdToken` may be called for the pool. Absent if it was never set, which allows the call.
    AllowClassicFlow: ClassicFlow

    /// Social providers that are trusted: provider name to the id of your application at that provider.
    SupportedLoginProviders: IdentityProviders

    /// The name under which the users of your own back end sign in. It cannot be changed once it is set.
    DeveloperProviderName: DeveloperProviderName

    /// OpenID Connect providers that are trusted, by their ARNs in IAM.
    OpenIdConnectProviderARNs: OIDCProviderList

    /// Cognito user pools that are trusted, each with one of its app clients.
    CognitoIdentityProviders: CognitoIdentityProviderList

    /// SAML providers that are trusted, by their ARNs in IAM.
    SamlProviderARNs: SAMLProviderList

    /// The tags of the pool.
    IdentityPoolTags: IdentityPoolTagsType
}

/// An identity pool as it appears in a list.
structure IdentityPoolShortDescription {
    /// The id of the pool.
    IdentityPoolId: IdentityPoolId

    /// The name of the pool.
    IdentityPoolName: IdentityPoolName
}

/// A Cognito user pool, with the app client whose tokens an identity pool accepts. A user pool with several app
/// clients takes one such entry for each.
structure CognitoIdentityProvider {
    /// The user pool, as `cognito-idp.<region>.amazonaws.com/<userPoolId>`, without `https://`.
    ProviderName: CognitoIdentityProviderName

    /// The id of the app client, 1 to 128 letters, digits and underscores.
    ClientId: CognitoIdentityProviderClientId

    /// Whether the user pool is asked, before a token or credentials are issued, if the user is still allowed in:
    /// one who was signed out everywhere, disabled or deleted is then refused.
    ServerSideTokenCheck: CognitoIdentityProviderTokenCheck = null
}

/// The identity pools of one page.
list IdentityPoolsList {
    member: IdentityPoolShortDescription
}

/// Cognito user pools that an identity pool trusts.
list CognitoIdentityProviderList {
    member: CognitoIdentityProvider
}

/// ARNs of OpenID Connect providers in IAM.
list OIDCProviderList {
    member: ARNString
}

/// ARNs of SAML providers in IAM.
list SAMLProviderList {
    member: ARNString
}

/// Social providers that an identity pool trusts, at most 10: provider name to the id of the application there.
@length(min: 0, max: 10)
map IdentityProviders {
    key: IdentityProviderName
    value: IdentityProviderId
}

/// The name of an identity pool, chosen by its owner; several pools may share one.
@length(min: 1, max: 128)
@pattern("^[\\w\\s+=,.@-]+$")
string IdentityPoolName

/// Whether an identity pool lets guests in.
@default(false)
boolean IdentityPoolUnauthenticated

/// Whether an identity pool allows the classic flow.
boolean ClassicFlow

/// The id of an application at a social provider: an app id, client id or bundle id. A semicolon joins the parts
/// of a compound id, such as the key and the secret of Twitter.
@length(min: 1, max: 128)
@pattern("^[\\w.;_/-]+$")
string IdentityProviderId

/// The name of a Cognito user pool as a provider: `cognito-idp.<region>.amazonaws.com/<userPoolId>`.
@length(min: 1, max: 128)
@pattern("^[\\w._:/-]+$")
string CognitoIdentityProviderName

/// The id of an app client of a Cognito user pool.
@length(min: 1, max: 128)
@pattern("^[\\w_]+$")
string CognitoIdentityProviderClientId

/// Whether a user pool is asked about the user before a token or credentials are issued.
@default(false)
boolean CognitoIdentityProviderTokenCheck
