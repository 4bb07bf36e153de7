$version: "2.0"

namespace com.amazonaws.cognitoidentity

/// The id of an identity pool: the AWS Region, a colon and a lower-case UUID, for example
/// `us-east-1:3b6a9c1e-7d42-4f0b-9a58-0c1d2e3f4a5b`.
@length(min: 1, max: 55)
@pattern("^[\\w-]+:[0-9a-f-]+$")
string IdentityPoolId

/// The id of an identity: the AWS Region, a colon and a lower-case UUID. It looks like the id of a pool; nothing
/// but the context tells them apart.
@length(min: 1, max: 55)
@pattern("^[\\w-]+:[0-9a-f-]+$")
string IdentityId

/// The name by which a login provider is known, as the key of a login:
///
/// - `graph.facebook.com`, `accounts.google.com`, `www.amazon.com`, `appleid.apple.com` or `api.twitter.com`;
/// - `cognito-idp.<region>.amazonaws.com/<userPoolId>` for a Cognito user pool;
/// - the issuer without `https://` for an OpenID Connect provider;
/// - the provider's ARN for SAML;
/// - `cognito-identity.amazonaws.com` for a token of `GetOpenIdTokenForDeveloperIdentity`.
///
/// Role mappings and principal tags spell some of these names in another way; their members tell how.
@length(min: 1, max: 128)
string IdentityProviderName

/// What a login provider issued to prove a login: an ID token (Google, Apple, OpenID Connect, user pools), an
/// access token (Facebook, Amazon) or a Base64 assertion (SAML). 1 to 50,000 characters; a secret.
@length(min: 1, max: 50000)
@sensitive
string IdentityProviderToken

/// Logins that prove who the caller is: provider name to the token of that provider, at most 10. Each of them
/// must be valid; one that is not fails the whole call.
@length(min: 0, max: 10)
map LoginsMap {
    key: IdentityProviderName
    value: IdentityProviderToken
}

/// Names of login providers, without tokens or user ids.
list LoginsList {
    member: IdentityProviderName
}

/// An Amazon Resource Name: of an identity pool, an IAM role or an IAM login provider. 20 to 2,048 characters.
@length(min: 20, max: 2048)
string ARNString

/// How many results one page may hold, 1 to 60.
@range(min: 1, max: 60)
integer QueryLimit

/// The place at which the next page begins. Opaque: hand it back as it came.
@length(min: 1, max: 65535)
@pattern("^[\\S]+$")
string PaginationKey

/// A point in time. On the wire a number: seconds since 1970-01-01T00:00:00Z, perhaps with a fraction.
timestamp DateType

/// Text of any length.
string String
