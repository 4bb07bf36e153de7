/** The emulator beside other servers: its start, its answers under load, its memory. */
@NullMarked
package dev.smithwright.benchmarks.emulator;

import org.jspecify.annotations.NullMarked;
