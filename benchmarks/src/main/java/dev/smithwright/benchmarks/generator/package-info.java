/** What a build pays for generated code: within Maven, beside the generator of the AWS SDK for Java, and in a JVM of its own. */
@NullMarked
package dev.smithwright.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
