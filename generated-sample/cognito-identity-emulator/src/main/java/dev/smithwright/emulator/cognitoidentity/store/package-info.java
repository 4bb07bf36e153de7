/**
 * What the emulator remembers. Work goes in, runs in one transaction and leaves either all of its writes or none. The
 * tables speak in rows and keys, as a database would, so that one can stand behind them.
 */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.store;

import org.jspecify.annotations.NullMarked;
