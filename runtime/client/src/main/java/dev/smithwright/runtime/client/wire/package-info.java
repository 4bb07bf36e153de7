/**
 * The wire: an operation and its input go in, the output or the error that the service sent comes out, or a request that
 * others can send.
 */
@NullMarked
package dev.smithwright.runtime.client.wire;

import org.jspecify.annotations.NullMarked;
