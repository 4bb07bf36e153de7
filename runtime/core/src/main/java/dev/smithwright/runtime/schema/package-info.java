/**
 * Descriptions of shapes at run time: what a shape is called, which members it has and which traits constrain or bind them.
 *
 * <p>Generated code defines schemas; readers, writers and validators consult them. Nothing here reads or writes a value.
 */
@NullMarked
package dev.smithwright.runtime.schema;

import org.jspecify.annotations.NullMarked;
