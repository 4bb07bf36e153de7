/**
 * Plain HTTP from the server's side: what a socket brings goes in as a request, a response comes out. Knows no services.
 */
@NullMarked
package dev.smithwright.runtime.emulator.http;

import org.jspecify.annotations.NullMarked;
