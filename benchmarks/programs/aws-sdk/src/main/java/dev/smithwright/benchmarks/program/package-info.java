/** The first calls of a process, made by the AWS SDK for Java. */
package dev.smithwright.benchmarks.program;
