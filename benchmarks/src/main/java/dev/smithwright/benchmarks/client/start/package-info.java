/** What a program costs that starts, makes a call or two, and ends. */
@NullMarked
package dev.smithwright.benchmarks.client.start;

import org.jspecify.annotations.NullMarked;
