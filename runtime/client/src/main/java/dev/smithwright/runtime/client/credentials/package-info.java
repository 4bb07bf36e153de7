/**
 * Credentials for a client whose builder was given none: the surroundings of the process go in, a provider comes out.
 * With {@code software.amazon.awssdk:auth} on the class path it is AWS's own; without, it knows what can be read
 * without a service: system properties, environment variables and keys in the shared files.
 */
@NullMarked
package dev.smithwright.runtime.client.credentials;

import org.jspecify.annotations.NullMarked;
