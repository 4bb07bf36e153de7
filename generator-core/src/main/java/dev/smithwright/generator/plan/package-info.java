/**
 * What to emit, decided once.
 *
 * <p>In: a selected service, as Smithy knows it. Out: a tree of immutable records in which every type is resolved and
 * every name is legal, unique and final. Smithy's types do not leave this package.
 */
@NullMarked
package dev.smithwright.generator.plan;

import org.jspecify.annotations.NullMarked;
