/** The service that clients are measured against: the same bytes for every call, so that it costs little and never differs. */
@NullMarked
package dev.smithwright.benchmarks.client.canned;

import org.jspecify.annotations.NullMarked;
