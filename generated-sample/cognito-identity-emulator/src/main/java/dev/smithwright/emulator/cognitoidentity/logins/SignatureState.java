package dev.smithwright.emulator.cognitoidentity.logins;

/** What is known of the signature of a token. */
enum SignatureState {
    /** It is good; or it is there, and the emulator was given no keys of this issuer to verify it by. */
    GOOD,
    /** It is missing, or none of the issuer's keys made it. */
    BAD,
    /** The issuer's keys could not be had. */
    UNKNOWN
}
