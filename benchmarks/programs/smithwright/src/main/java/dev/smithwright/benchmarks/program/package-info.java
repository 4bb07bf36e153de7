/** The first calls of a process, made by the generated client. */
@NullMarked
package dev.smithwright.benchmarks.program;

import org.jspecify.annotations.NullMarked;
