/**
 * Settings that a program does not give itself: the system properties, the environment and the shared files of AWS go
 * in, a setting, or nothing, comes out.
 *
 * <p>The order is that of the AWS SDKs (AWS SDKs and Tools Reference Guide, "Settings reference", "Precedence of
 * settings"): system property, environment variable, the profile in the shared {@code credentials} file, the same
 * profile in the shared {@code config} file. What the builder of a client is told goes before all of them and is not
 * this package's business. A blank value is none, for that is the shell's way to say so.
 *
 * <p>The files are looked at only for a setting that nothing before them decides.
 */
@NullMarked
package dev.smithwright.runtime.client.configuration;

import org.jspecify.annotations.NullMarked;
