/** Where to send a request: a service and a region go in, an address comes out. */
@NullMarked
package dev.smithwright.runtime.client.endpoint;

import org.jspecify.annotations.NullMarked;
