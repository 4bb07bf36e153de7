/** Makes what the service hands out as opaque: ids of pools and identities, tokens of pages. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.identifiers;

import org.jspecify.annotations.NullMarked;
