/** From the command line to one table: each benchmark measures all contenders in turn, and what it found becomes rows. */
@NullMarked
package dev.smithwright.benchmarks;

import org.jspecify.annotations.NullMarked;
