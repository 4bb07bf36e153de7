/** What can go wrong with a call, as unchecked exceptions: the service's own answer, or a failure to get one. */
@NullMarked
package dev.smithwright.runtime.error;

import org.jspecify.annotations.NullMarked;
