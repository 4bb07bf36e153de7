/**
 * The generator's story: load, select, plan, emit, write.
 *
 * <p>In: a request. Out: files on disk, and how many of what; or one exception that tells all mistakes.
 */
@NullMarked
package dev.smithwright.generator;

import org.jspecify.annotations.NullMarked;
