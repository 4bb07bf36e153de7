/** Roles: what a pool was told of them comes in with the checked logins of a caller, the role that the caller gets leaves. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.roles;

import org.jspecify.annotations.NullMarked;
