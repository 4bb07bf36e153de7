/**
 * Values of shapes and the two doors through which they pass: {@link ShapeWriter} out, {@link ShapeReader} in.
 *
 * <p>Generated records write themselves to a writer and build themselves from a reader; formats live elsewhere.
 */
@NullMarked
package dev.smithwright.runtime.shape;

import org.jspecify.annotations.NullMarked;
