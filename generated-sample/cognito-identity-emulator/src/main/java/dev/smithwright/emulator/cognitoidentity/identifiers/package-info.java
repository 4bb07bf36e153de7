/** Makes and reads the names that the service hands out: ids and ARNs, and the tokens of pages. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.identifiers;

import org.jspecify.annotations.NullMarked;
