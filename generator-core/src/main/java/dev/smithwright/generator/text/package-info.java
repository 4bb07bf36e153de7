/**
 * What a model says to people, before it becomes Javadoc or a page.
 *
 * <p>In: documentation and constraints of a plan. Out: trees of HTML that nobody has to trust, and plain sentences; whoever
 * writes them into a file has a door of its own that makes them harmless there.
 */
@NullMarked
package dev.smithwright.generator.text;

import org.jspecify.annotations.NullMarked;
