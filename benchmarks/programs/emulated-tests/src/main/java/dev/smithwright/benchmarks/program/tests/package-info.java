/** A class of tests with an emulator of its own, run as JUnit runs it, again and again in one process. */
@NullMarked
package dev.smithwright.benchmarks.program.tests;

import org.jspecify.annotations.NullMarked;
