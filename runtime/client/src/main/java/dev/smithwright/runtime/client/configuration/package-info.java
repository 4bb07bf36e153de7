/** Settings that a program does not give itself: the environment goes in, a setting or nothing comes out. */
@NullMarked
package dev.smithwright.runtime.client.configuration;

import org.jspecify.annotations.NullMarked;
