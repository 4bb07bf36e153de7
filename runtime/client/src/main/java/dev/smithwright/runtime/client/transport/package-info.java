/**
 * Plain HTTP: a request goes in, the response or a typed failure comes out. Knows neither services nor signatures.
 *
 * <p>Two transports, both on the JDK: one that starts fast, and one that also serves callers that do not wait. An interrupt
 * ends a wait on both, and so does the time of the request. Neither follows redirects, caches, or sends a request twice; both
 * bound the size of answers and the number of connections in use.
 */
@NullMarked
package dev.smithwright.runtime.client.transport;

import org.jspecify.annotations.NullMarked;
