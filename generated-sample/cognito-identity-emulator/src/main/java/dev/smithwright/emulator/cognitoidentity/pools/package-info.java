/** Identity pools: what a request asks for comes in, the pool as the service would store and show it leaves. */
@NullMarked
package dev.smithwright.emulator.cognitoidentity.pools;

import org.jspecify.annotations.NullMarked;
