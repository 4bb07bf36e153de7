/** How much a client is, without running it: jars on the class path, and what the generator wrote. */
@NullMarked
package dev.smithwright.benchmarks.client.size;

import org.jspecify.annotations.NullMarked;
