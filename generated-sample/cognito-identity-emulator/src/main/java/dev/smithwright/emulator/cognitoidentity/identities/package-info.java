/** Identities: guests, and the owners of logins. A pool and logins come in, the identity they belong to leaves. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.identities;

import org.jspecify.annotations.NullMarked;
