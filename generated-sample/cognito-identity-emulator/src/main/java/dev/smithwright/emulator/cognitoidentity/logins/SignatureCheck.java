package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;

/**
 * Decides whether the signature of a provider's token is good. Asked before a transaction begins, as the answer may take a
 * look at the network.
 */
interface SignatureCheck {

    /** Asks for a signature, but for no key: the keys are at the issuer, and the emulator was told of none. */
    SignatureCheck LENIENT = token -> token instanceof SignedJWT ? SignatureState.GOOD : SignatureState.BAD;

    /** Returns what is known of the signature. */
    SignatureState check(JWT token);
}
