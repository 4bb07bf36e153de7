package dev.smithwright.emulator.cognitoidentity.logins;

/** What kind of provider a login's key names, and with it, what kind of token comes with it. */
enum ProviderKind {
    /** Cognito Identity itself, which vouches for the users of developer providers. */
    COGNITO,
    /** Sends a signed token that tells its issuer, audience and subject: user pools, Google, Apple, OpenID Connect. */
    OPENID,
    /** Sends an assertion in XML. */
    SAML,
    /** Sends a token that only the provider itself could read: Facebook, Amazon, Twitter, Digits. */
    OPAQUE
}
