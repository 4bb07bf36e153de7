/** The service's own tokens: who somebody is goes in, a signed text leaves, and can be read again by whoever has the public key. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.tokens;

import org.jspecify.annotations.NullMarked;
