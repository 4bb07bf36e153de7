package dev.smithwright.emulator.cognitoidentity.logins;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;

/** Decides whether the signature of a token is good. */
interface SignatureCheck {

    /** Asks for a signature, but for no key: the keys are at the issuer, and the emulator has no network. */
    SignatureCheck LENIENT = token -> token instanceof SignedJWT;

    /** Tells whether the token is signed as it should be. */
    boolean accepts(JWT token);
}
