/** A store that lives as long as the process. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.store.memory;

import org.jspecify.annotations.NullMarked;
