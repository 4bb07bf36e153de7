/**
 * Identities: checked logins come in, the identity that they belong to leaves. Linking, merging and disabling happen here
 * and nowhere else.
 */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.identities;

import org.jspecify.annotations.NullMarked;
