/** Signatures of AWS Signature Version 4, verified as services do it. Nothing here is loaded unless an emulator asks for it. */
@NullMarked
package dev.smithwright.runtime.emulator.signature;

import org.jspecify.annotations.NullMarked;
