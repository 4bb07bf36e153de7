$version: "2.0"

// Equal to the suppressions of the published model; of these rules the model trips one: ListIdentityPools
// requires its page size (PaginatedTrait).
metadata suppressions = [
    { id: "HttpMethodSemantics", namespace: "*" }
    { id: "HttpResponseCodeSemantics", namespace: "*" }
    { id: "PaginatedTrait", namespace: "*" }
    { id: "HttpHeaderTrait", namespace: "*" }
    { id: "HttpUriConflict", namespace: "*" }
    { id: "Service", namespace: "*" }
]

namespace com.amazonaws.cognitoidentity

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

/// Gives the users of an application an identity, and for it temporary AWS credentials.
///
/// An *identity pool* states which logins are trusted (social providers, OpenID Connect and SAML providers
/// known to IAM, Cognito user pools, users of your own back end) and whether guests are let in. A user is one
/// *identity* of the pool, with an id that stays the same, and one or more logins linked to it.
///
/// Two flows lead to AWS credentials:
///
/// - enhanced: `GetId`, then `GetCredentialsForIdentity`;
/// - classic: `GetId`, then `GetOpenIdToken`, then `AssumeRoleWithWebIdentity` of AWS STS.
///
/// `GetId`, `GetOpenIdToken`, `GetCredentialsForIdentity` and `UnlinkIdentity` are public: they are called
/// without AWS credentials, by a browser or a device. All other operations must be signed.
@service(
    sdkId: "Cognito Identity"
    arnNamespace: "cognito-identity"
    cloudFormationName: "Cognito"
    cloudTrailEventSource: "cognito-identity.amazonaws.com"
    endpointPrefix: "cognito-identity"
)
@sigv4(name: "cognito-identity")
@awsJson1_1
@title("Amazon Cognito Identity")
@xmlNamespace(uri: "http://cognito-identity.amazonaws.com/doc/2014-06-30/")
service AWSCognitoIdentityService {
    version: "2014-06-30"
    operations: [
        CreateIdentityPool
        DeleteIdentities
        DeleteIdentityPool
        DescribeIdentity
        DescribeIdentityPool
        GetCredentialsForIdentity
        GetId
        GetIdentityPoolRoles
        GetOpenIdToken
        GetOpenIdTokenForDeveloperIdentity
        GetPrincipalTagAttributeMap
        ListIdentities
        ListIdentityPools
        ListTagsForResource
        LookupDeveloperIdentity
        MergeDeveloperIdentities
        SetIdentityPoolRoles
        SetPrincipalTagAttributeMap
        TagResource
        UnlinkDeveloperIdentity
        UnlinkIdentity
        UntagResource
        UpdateIdentityPool
    ]
}
