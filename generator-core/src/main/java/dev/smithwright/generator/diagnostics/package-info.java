/**
 * What a user did wrong, in one voice.
 *
 * <p>In: problems that the stages meet, each with a code, a place and a way to mend it. Out: nothing, or one
 * {@link dev.smithwright.generator.diagnostics.GenerationException} that carries all of them, sorted.
 */
@NullMarked
package dev.smithwright.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
