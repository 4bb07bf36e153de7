/**
 * What an API consists of, in words that a later run can compare.
 *
 * <p>In: plans. Out: an outline as lines of text, and what has changed between two of them.
 */
@NullMarked
package dev.smithwright.generator.outline;

import org.jspecify.annotations.NullMarked;
