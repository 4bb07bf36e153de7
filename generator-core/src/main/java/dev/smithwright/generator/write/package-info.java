/**
 * From Java source to files, and no more of them than needed.
 *
 * <p>In: the output of the emitters. Out: an output folder that equals it, in which an unchanged file keeps its bytes
 * and its time, and in which nothing is deleted or overwritten that an earlier run did not write.
 */
@NullMarked
package dev.smithwright.generator.write;

import org.jspecify.annotations.NullMarked;
