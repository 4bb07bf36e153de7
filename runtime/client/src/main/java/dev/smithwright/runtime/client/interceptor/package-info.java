/**
 * What a program sees of its calls, and may change in them: each call goes in with its operation and input, hooks that stay
 * with it to its end come out.
 */
@NullMarked
package dev.smithwright.runtime.client.interceptor;

import org.jspecify.annotations.NullMarked;
