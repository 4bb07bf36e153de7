/**
 * Model files into one Smithy model.
 *
 * <p>In: files, folders, patterns and archives, and what is laid over them. Out: an assembled model in which every shape
 * resolves and every trait is known; or every problem of every file, with file, line and column.
 */
@NullMarked
package dev.smithwright.generator.load;

import org.jspecify.annotations.NullMarked;
