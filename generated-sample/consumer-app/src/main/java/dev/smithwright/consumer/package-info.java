/** A small application of the generated client: an endpoint comes in, a tour through the service leaves, line by line. */
@NullMarked
package dev.smithwright.consumer;

import org.jspecify.annotations.NullMarked;
