/** The pages of an emulator: what is known of it goes in, HTML for a browser without network and scripts comes out. */
@NullMarked
package dev.smithwright.runtime.emulator.control.page;

import org.jspecify.annotations.NullMarked;
