/** The same calls by hand, with the one thing that nobody writes by hand: the signature. */
package dev.smithwright.benchmarks.program.signed;
