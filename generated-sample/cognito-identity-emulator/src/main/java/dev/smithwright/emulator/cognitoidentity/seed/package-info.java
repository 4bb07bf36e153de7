/**
 * Pools and identities that an emulator begins with: a text that people wrote comes in, is held to all that the service's
 * operations are held to, and leaves as rows of the store.
 */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.seed;

import org.jspecify.annotations.NullMarked;
