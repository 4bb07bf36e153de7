/** Has an emulator fail on purpose: which calls, how and how often goes in; calls come out late, refused or cut off. */
@NullMarked
package dev.smithwright.runtime.emulator.control.fault;

import org.jspecify.annotations.NullMarked;
