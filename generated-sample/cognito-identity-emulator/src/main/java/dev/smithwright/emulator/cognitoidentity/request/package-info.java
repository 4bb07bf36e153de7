/** The story of a request: which room answers which operation. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.request;

import org.jspecify.annotations.NullMarked;
