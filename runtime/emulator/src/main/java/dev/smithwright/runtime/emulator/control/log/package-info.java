/** What an emulator was asked: requests pass by, what is known of the last of them comes out, without secrets. */
@NullMarked
package dev.smithwright.runtime.emulator.control.log;

import org.jspecify.annotations.NullMarked;
