/** Measurements in, a table of medians and ratios out. */
@NullMarked
package dev.smithwright.benchmarks.report;

import org.jspecify.annotations.NullMarked;
