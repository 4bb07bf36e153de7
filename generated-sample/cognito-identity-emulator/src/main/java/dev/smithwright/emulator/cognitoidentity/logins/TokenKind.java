package dev.smithwright.emulator.cognitoidentity.logins;

/** What kind of token a login came with. */
public enum TokenKind {
    /** A signed token with claims. */
    CLAIMS,
    /** A SAML assertion with attributes. */
    ASSERTION,
    /** A token without anything to read; the provider, the app and the user stand in for claims. */
    OPAQUE
}
