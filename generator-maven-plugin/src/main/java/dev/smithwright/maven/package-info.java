/**
 * The Maven plugin.
 *
 * <p>In: parameters. Out: one request to the generator, its sources as a root of the project, one line of summary; or the
 * user's mistakes as a failure of the build.
 */
@NullMarked
package dev.smithwright.maven;

import org.jspecify.annotations.NullMarked;
