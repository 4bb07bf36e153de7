/** Users of developers' own backends: those who come in are vouched for by the developer, and nobody's token is asked for. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.developers;

import org.jspecify.annotations.NullMarked;
