/**
 * From plan to Java source.
 *
 * <p>In: a plan, in which everything is decided. Out: one Java file for each type. JavaPoet lives only here, and text
 * from a model passes one door, {@code ModelText}.
 */
@NullMarked
package dev.smithwright.generator.emit;

import org.jspecify.annotations.NullMarked;
