/**
 * Waits until a resource is in a state, by the rules of the Smithy specification, "Waiters".
 *
 * <p>In: a generated waiter, which judges each response, and how long to wait. Out: the response that ended the wait, or an
 * exception that says why it ended.
 */
@NullMarked
package dev.smithwright.runtime.waiter;

import org.jspecify.annotations.NullMarked;
