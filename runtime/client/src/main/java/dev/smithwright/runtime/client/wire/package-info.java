/** The wire: an operation and its input go in, the output or the error that the service sent comes out. */
@NullMarked
package dev.smithwright.runtime.client.wire;

import org.jspecify.annotations.NullMarked;
