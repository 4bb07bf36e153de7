/**
 * The control site of an emulator, below {@code /_emulator/}: what an emulator offers to the people who use it, beside what
 * the service offers.
 */
@NullMarked
package dev.smithwright.runtime.emulator.control;

import org.jspecify.annotations.NullMarked;
