/** What first calls need, loaded before they come: operations go in, calls of them without a service have been made. */
@NullMarked
package dev.smithwright.runtime.client.warmup;

import org.jspecify.annotations.NullMarked;
