/** The first calls of a process, made by what the JDK has and a streaming JSON parser. */
package dev.smithwright.benchmarks.program;
