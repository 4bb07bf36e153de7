/** What the emulator keeps, as people want to see it: pools and identities go in, sections of pages come out. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.site;

import org.jspecify.annotations.NullMarked;
