/** Where to send a request: what is known of a service's surroundings and of a call goes in, an address comes out. */
@NullMarked
package dev.smithwright.runtime.client.endpoint;

import org.jspecify.annotations.NullMarked;
