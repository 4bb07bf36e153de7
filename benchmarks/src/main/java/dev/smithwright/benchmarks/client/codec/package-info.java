/** What it costs to write an input and to read an output, in a program that has done it often, measured by JMH. */
@NullMarked
package dev.smithwright.benchmarks.client.codec;

import org.jspecify.annotations.NullMarked;
