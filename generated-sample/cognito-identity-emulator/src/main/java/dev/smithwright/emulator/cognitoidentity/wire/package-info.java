/** How Cognito Identity differs on the wire from what its model says: statuses, headers, browsers. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.wire;

import org.jspecify.annotations.NullMarked;
