/**
 * What people write by hand, in YAML or JSON: text comes in, values that know where they stand leave, typed as a schema says.
 * All that is wrong is told at once, each with its place.
 */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.document;

import org.jspecify.annotations.NullMarked;
