/**
 * One validator for client and emulator: a shape goes in, all violations of its model's constraints come out at once,
 * with their paths, and as text for people or for the wire.
 */
@NullMarked
package dev.smithwright.runtime.validation;

import org.jspecify.annotations.NullMarked;
