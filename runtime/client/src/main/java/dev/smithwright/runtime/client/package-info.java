/** What a generated client runs on: configuration in, a caller that speaks to a service out. */
@NullMarked
package dev.smithwright.runtime.client;

import org.jspecify.annotations.NullMarked;
