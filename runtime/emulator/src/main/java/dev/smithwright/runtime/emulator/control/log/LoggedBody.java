package dev.smithwright.runtime.emulator.control.log;

import dev.smithwright.runtime.shape.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a body.
 *
 * @param value the body without its secrets, null where it has none that can be shown: it is empty, compressed, of no known
 *     operation or no JSON object
 * @param length length of the whole body, in bytes
 * @param isWhole whether {@code value} is all of it; of a body of more than 4,096 bytes, the beginning is kept
 */
public record LoggedBody(@Nullable Document value, int length, boolean isWhole) {}
