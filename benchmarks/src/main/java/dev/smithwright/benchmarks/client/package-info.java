/** What is measured of clients: the generated one, beside the AWS SDK for Java and beside the same by hand. */
@NullMarked
package dev.smithwright.benchmarks.client;

import org.jspecify.annotations.NullMarked;
