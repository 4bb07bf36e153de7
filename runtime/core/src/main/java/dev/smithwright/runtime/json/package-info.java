/**
 * Shapes as JSON and back: a {@link dev.smithwright.runtime.shape.SerializableShape} goes in and bytes come out, or
 * bytes go in and a {@link dev.smithwright.runtime.shape.ShapeReader} comes out; for people, {@link
 * dev.smithwright.runtime.json.JsonShape} does the same with text. The only package that knows the JSON library.
 */
@NullMarked
package dev.smithwright.runtime.json;

import org.jspecify.annotations.NullMarked;
