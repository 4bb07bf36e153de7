/** Programs that are measured from outside: when they answer, and what they cost the machine. */
@NullMarked
package dev.smithwright.benchmarks.process;

import org.jspecify.annotations.NullMarked;
