/**
 * From plan to Java source.
 *
 * <p>In: a plan. Out: one Java file for each type.
 */
@NullMarked
package dev.smithwright.generator.emit;

import org.jspecify.annotations.NullMarked;
