package dev.smithwright.emulator.cognitoidentity.logins;

/** What kind of provider a login's key names, and with it, what kind of token comes with it. */
enum ProviderKind {
    /** Cognito Identity itself, which vouches for the users of developer providers. */
    COGNITO,
    /** A Cognito user pool, whose token is signed and tells issuer, audience and subject. */
    USER_POOL,
    /** Any other issuer that the pool names by the ARN of an IAM provider, with the same kind of token. */
    OPENID,
    /** Google and Apple, with the same kind of token. */
    SOCIAL,
    /** Sends an assertion in XML. */
    SAML,
    /** Sends a token that only the provider itself could read: Facebook, Amazon, Twitter, Digits. */
    OPAQUE
}
