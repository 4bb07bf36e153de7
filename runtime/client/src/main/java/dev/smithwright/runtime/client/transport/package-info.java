/**
 * Plain HTTP: a request goes in, the response or a typed failure comes out. Knows neither services nor signatures.
 *
 * <p>Two transports, both on the JDK: one that starts fast, and one that can be interrupted and also serves callers
 * that do not wait. Neither follows redirects, caches, or sends a request twice.
 */
@NullMarked
package dev.smithwright.runtime.client.transport;

import org.jspecify.annotations.NullMarked;
