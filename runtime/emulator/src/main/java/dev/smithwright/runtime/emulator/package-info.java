/** What a generated emulator skeleton runs on: requests in, a handler's answers out. */
@NullMarked
package dev.smithwright.runtime.emulator;

import org.jspecify.annotations.NullMarked;
