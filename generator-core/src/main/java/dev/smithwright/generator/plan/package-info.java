/**
 * What to emit, decided once.
 *
 * <p>In: a selected service. Out: immutable records in which every name is legal and final.
 */
@NullMarked
package dev.smithwright.generator.plan;

import org.jspecify.annotations.NullMarked;
