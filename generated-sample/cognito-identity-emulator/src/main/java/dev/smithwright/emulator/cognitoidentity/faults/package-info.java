/** What the service says when it refuses: every message of the business rules, to the full stop, in one place. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.faults;

import org.jspecify.annotations.NullMarked;
