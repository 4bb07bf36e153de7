/** Tags of two kinds: those of pools, which come and go by ARN, and those that tokens tell of users. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.tags;

import org.jspecify.annotations.NullMarked;
