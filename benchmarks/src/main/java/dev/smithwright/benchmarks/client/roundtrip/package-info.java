/** What a call costs over a kept connection, in a program that has made many. */
@NullMarked
package dev.smithwright.benchmarks.client.roundtrip;

import org.jspecify.annotations.NullMarked;
